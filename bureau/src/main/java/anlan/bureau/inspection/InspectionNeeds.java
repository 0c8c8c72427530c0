package anlan.bureau.inspection;

import anlan.bureau.inspection.ApprovalPapers.Approve;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.Party;
import anlan.kernel.form.MayBeEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rules of inspection must know from outside the case. */
public final class InspectionNeeds {

    /** 检查事项清单: the entries that were picked. */
    public static final Need<List<UUID>, Items> ITEMS = new Need<>("inspection.items", "检查事项清单", Items.class);

    /** 同一企业的其他检查. */
    public static final Need<Subject, Checks> CHECKS = new Need<>("inspection.checks", "同一企业的其他检查", Checks.class);

    /** 登记的回避关系: who of the officers stays away from which of the enterprises. */
    public static final Need<Team, Recusals> RECUSALS = new Need<>("inspection.recusals", "登记的回避关系", Recusals.class);

    /** 年度监督检查计划项目: the lines that were picked. */
    public static final Need<List<UUID>, Lines> PLAN = new Need<>("inspection.plan", "年度监督检查计划项目", Lines.class);

    /** 抽取的检查: which of the visits a draw handed out were made. */
    public static final Need<List<UUID>, Visits> VISITS = new Need<>("inspection.visits", "抽取的检查", Visits.class);

    private InspectionNeeds() {}

    /** Visits that were made or called off. */
    public record Visits(@MayBeEmpty List<UUID> made) {}

    /**
     * Who goes to whom.
     *
     * @param officers the officers
     * @param enterprises entry of the enterprise register; empty if the party is not in it
     */
    public record Team(List<UUID> officers, List<UUID> enterprises) {}

    /** An officer and an enterprise to keep apart. */
    public record Recused(UUID officer, UUID enterprise) {}

    /**
     * All of them.
     *
     * @param recused who stays away from which
     * @param names names of those officers, each once
     */
    public record Recusals(List<Recused> recused, List<String> names) {}

    /**
     * A line of the yearly plan as it stands.
     *
     * @param approvedOn day of its approval; null while it is not approved
     * @param enterprises those it names; none if it names kinds of enterprises
     */
    public record Line(
            UUID id,
            int year,
            Ground ground,
            @MayBeEmpty @Nullable LocalDate approvedOn,
            @MayBeEmpty List<UUID> enterprises) {

        /** Whether this approval carries it out. */
        boolean covers(Approve in, LocalDate day) {
            UUID enterprise = in.unit().enterprise();
            return year == in.planned().getYear()
                    && ground == in.ground()
                    && approvedOn != null
                    && !approvedOn.isAfter(day)
                    && (enterprises.isEmpty() || (enterprise != null && enterprises.contains(enterprise)));
        }
    }

    /** Those that are in the plan. */
    public record Lines(List<Line> lines) {}

    /** An item of the list as it stands. */
    public record Item(UUID id, String item, String basis) {}

    /** Those that are on the list. */
    public record Items(List<Item> items) {}

    /**
     * What other inspections are looked for by.
     *
     * @param file the case itself, left out
     * @param enterprise the enterprise, see {@link Party#subject}
     */
    public record Subject(UUID file, String enterprise) {

        static Subject of(Case file, List<Party> parties) {
            return new Subject(
                    file.id(), parties.stream().findFirst().map(Party::subject).orElse(""));
        }
    }

    /** Another inspection of the same enterprise. */
    public record Check(UUID id, String title, LocalDate planned, boolean open) {}

    /**
     * Other inspections of the same enterprise.
     *
     * @param lately those of the last year, latest first
     */
    public record Checks(List<Check> lately) {

        /** Those that are not finished: they can be made in one visit. */
        public String unfinished() {
            return String.join(
                    "、",
                    lately.stream()
                            .filter(Check::open)
                            .map(check -> check.title() + "（" + check.planned() + "）")
                            .toList());
        }

        boolean anyUnfinished() {
            return lately.stream().anyMatch(Check::open);
        }

        boolean anySince(LocalDate day) {
            return lately.stream().anyMatch(check -> !check.planned().isBefore(day));
        }
    }
}
