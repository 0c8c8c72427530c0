package anlan.kernel.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The obstacles that follow from how a procedure is declared: stage, who, matters. */
final class Structure {

    /** What the obstacle of an act is called that belongs to another stage. */
    static final String STAGE = "STAGE";

    private Structure() {}

    static Finding wrongStage(Case file, Act<?> act) {
        String article = file.procedure().basis();
        return Finding.of(STAGE, article, "现在是" + file.stage().label() + "环节，不能" + act.label(), Finding.Group.OTHER);
    }

    static <P extends Record> List<Finding> obstacles(Case file, Act<P> act, @Nullable P paper, Actor actor) {
        Parts<P> parts = act.parts();
        List<Finding> obstacles = new ArrayList<>();
        String article = file.procedure().basis();
        if (!parts.who().admits().holds(file, actor))
            obstacles.add(
                    Finding.of("WHO", article, act.label() + "由" + parts.who().label() + "办理", Finding.Group.OTHERS));
        for (Class<? extends Record> done : parts.separated())
            if (file.did(actor.person(), done))
                obstacles.add(Finding.of(
                        "SEPARATE",
                        article,
                        "办理过“" + labelOf(file, done) + "”的人员不得再" + act.label(),
                        Finding.Group.OTHERS));
        if (!parts.evenWhenHeld())
            for (Matter matter : file.procedure().holding())
                if (file.isOpen(matter))
                    obstacles.add(Finding.of(
                            matter.rule(), article, matter.label() + "期间不得" + act.label(), Finding.Group.OTHERS));
        String party = paper instanceof ForParty concerned ? concerned.party() : null;
        for (Matter matter : parts.waitsFor())
            if (party == null ? file.isOpen(matter) : file.isOpen(matter, party))
                obstacles.add(Finding.of(matter.rule(), article, matter.label() + "尚未结束", Finding.Group.OTHERS));
        Matter within = parts.within();
        if (within != null && !(party == null ? file.isOpen(within) : file.isOpen(within, party)))
            obstacles.add(Finding.of(within.rule(), article, "没有正在进行的" + within.label(), Finding.Group.OTHER));
        if (paper instanceof ForParty concerned
                && !file.parties().isEmpty()
                && file.party(concerned.party()).isEmpty())
            obstacles.add(Finding.of("PARTY", article, "案卷中没有当事人“" + concerned.party() + "”", Finding.Group.MINE));
        UUID enterprise = actor.enterprise();
        if (enterprise != null
                && paper instanceof NamesParties named
                && !named.parties().stream().allMatch(each -> enterprise.equals(each.enterprise())))
            obstacles.add(Finding.of("PARTY", article, "企业账号只能以本企业的名义" + act.label(), Finding.Group.MINE));
        return obstacles;
    }

    private static String labelOf(Case file, Class<? extends Record> paper) {
        return file.procedure().act(paper).map(act -> act.label()).orElse(paper.getSimpleName());
    }
}
