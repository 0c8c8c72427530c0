package anlan.bureau.inspection;

import anlan.bureau.inspection.DrawPapers.ConfirmResult;
import anlan.bureau.inspection.DrawPapers.Drawn;
import anlan.bureau.inspection.DrawPapers.HoldDraw;
import anlan.bureau.inspection.DrawPapers.PlanDraw;
import anlan.bureau.inspection.DrawPapers.Replace;
import anlan.bureau.inspection.DrawPapers.SealLists;
import anlan.bureau.inspection.DrawPapers.Target;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Filed;
import anlan.record.draw.Candidate;
import anlan.record.draw.DrawRecord;
import anlan.record.draw.DrawRefused;
import anlan.record.draw.Exclusion;
import anlan.record.draw.Officer;
import anlan.record.draw.Pick;
import anlan.record.draw.Plan;
import anlan.record.draw.Pool;
import anlan.record.draw.Quota;
import anlan.record.draw.Recusal;
import anlan.record.draw.Replacement;
import anlan.record.draw.Result;
import anlan.record.draw.SealedPlan;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The draw a case file describes: a pure function of its papers, so that it comes out the same whenever it is asked. */
final class Lots {

    private static final String EVERYBODY = "all";
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private Lots() {}

    /** The lists as they would be sealed at that moment; {@link DrawRefused} if no draw could be held with them. */
    static SealedPlan seal(UUID id, PlanDraw plan, SealLists in, Instant moment) {
        return new Plan(
                        id,
                        plan.title(),
                        plan.event(),
                        at(moment),
                        plan.shares().stream()
                                .<Quota>map(share -> new Quota.Count(share.category(), share.count()))
                                .toList(),
                        in.officers().stream()
                                .map(each -> new Officer(each.officer().toString(), each.load()))
                                .toList(),
                        List.of(new Pool(
                                EVERYBODY,
                                in.officers().stream()
                                        .map(each -> each.officer().toString())
                                        .toList())),
                        in.targets().stream()
                                .map(each -> new Candidate(each.enterprise().toString(), each.category(), 1, EVERYBODY))
                                .toList(),
                        in.spared().stream()
                                .map(each ->
                                        new Exclusion(each.enterprise().toString(), each.category(), each.reason()))
                                .toList(),
                        in.keptAway().stream()
                                .map(each -> new Recusal(
                                        each.officer().toString(),
                                        each.enterprise().toString(),
                                        each.reason()))
                                .toList())
                .seal();
    }

    /** Why no draw could be held with these lists; empty if one could. */
    static Optional<String> refusal(Case file, SealLists in, Instant moment) {
        Optional<PlanDraw> plan = file.last(PlanDraw.class);
        if (plan.isEmpty()) return Optional.of("没有抽查方案");
        try {
            seal(file.id(), plan.get(), in, moment);
            return Optional.empty();
        } catch (DrawRefused refused) {
            return Optional.ofNullable(refused.getMessage());
        }
    }

    /** The record of the draw as far as it has come; empty before the lists are sealed. */
    static Optional<DrawRecord> record(Case file) {
        Optional<PlanDraw> plan = file.last(PlanDraw.class);
        if (plan.isEmpty()) return Optional.empty();
        @Nullable DrawRecord record = null;
        for (Filed filed : file.papers()) record = next(record, file.id(), plan.get(), filed);
        return Optional.ofNullable(record);
    }

    private static @Nullable DrawRecord next(@Nullable DrawRecord so, UUID id, PlanDraw plan, Filed filed) {
        if (filed.paper() instanceof SealLists lists) return DrawRecord.of(seal(id, plan, lists, filed.happened()));
        if (so == null) return null;
        return switch (filed.paper()) {
            case ConfirmResult in -> so.with(new Result(in.result(), at(filed.happened())));
            case Replace in -> so.with(replacement(in, filed.happened()));
            default -> so;
        };
    }

    /** Why this cannot be drawn again; empty if it can. */
    static Optional<String> refusal(Case file, Replace in, Instant moment) {
        Optional<DrawRecord> record = record(file);
        if (record.isEmpty()) return Optional.of("尚未抽取");
        try {
            record.get().with(replacement(in, moment));
            return Optional.empty();
        } catch (DrawRefused refused) {
            return Optional.ofNullable(refused.getMessage());
        }
    }

    /** What stands now, as the paper of the system says it. */
    static HoldDraw held(Case file) {
        Map<UUID, Target> targets = targets(file);
        Optional<DrawRecord> record = record(file);
        return new HoldDraw(
                commitment(record),
                record.map(DrawRecord::picks).orElse(List.of()).stream()
                        .map(pick -> drawn(pick, targets))
                        .toList());
    }

    /** What is published before the event; empty before the lists are sealed. */
    static String commitment(Case file) {
        return commitment(record(file));
    }

    private static String commitment(Optional<DrawRecord> record) {
        return record.map(known -> known.sealed().commitment().hex()).orElse("");
    }

    static Map<UUID, Target> targets(Case file) {
        Map<UUID, Target> targets = new HashMap<>();
        file.last(SealLists.class)
                .ifPresent(lists -> lists.targets().forEach(target -> targets.put(target.enterprise(), target)));
        return targets;
    }

    private static Drawn drawn(Pick pick, Map<UUID, Target> targets) {
        UUID enterprise = UUID.fromString(pick.object());
        String name =
                Optional.ofNullable(targets.get(enterprise)).map(Target::name).orElse("");
        return new Drawn(
                enterprise,
                name,
                pick.category(),
                pick.officers().stream().map(UUID::fromString).toList());
    }

    private static Replacement replacement(Replace in, Instant moment) {
        String enterprise = in.enterprise().toString();
        UUID officer = in.officer();
        return officer == null
                ? new Replacement.OfObject(enterprise, in.reason(), at(moment))
                : new Replacement.OfOfficer(enterprise, officer.toString(), in.reason(), at(moment));
    }

    /** To the second: what is read back from the journal is then the same. */
    private static OffsetDateTime at(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).atOffset(BEIJING);
    }
}
