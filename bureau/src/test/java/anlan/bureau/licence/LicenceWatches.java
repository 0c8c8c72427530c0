package anlan.bureau.licence;

import anlan.bureau.licence.LicencePapers.*;
import anlan.bureau.permit.PermitPapers.Accept;
import anlan.bureau.permit.PermitPapers.AskChange;
import anlan.bureau.permit.PermitPapers.AskRenewal;
import anlan.bureau.permit.PermitPapers.Deem;
import anlan.bureau.permit.PermitPapers.Deliver;
import anlan.bureau.permit.PermitPapers.Examine;
import anlan.bureau.permit.PermitPapers.Grant;
import anlan.bureau.permit.PermitPapers.Organ;
import anlan.bureau.permit.PermitWatches;
import anlan.proof.Step;
import anlan.proof.Watch;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What the rulebook forbids on this licence, beside what it forbids on every one: LIC-007, LIC-018, LIC-021, OFF-003. */
final class LicenceWatches {

    private LicenceWatches() {}

    /** One thing that was done, or stands. */
    private enum Mark {
        CITY,
        ACCEPTED,
        EXPERTS,
        GRANTED,
        DELIVERED,
        AWAY
    }

    /** What an outsider remembers of this licence alone. */
    private record Own(Set<Mark> marks) {

        boolean is(Mark mark) {
            return marks.contains(mark);
        }

        Own with(Mark mark) {
            Set<Mark> all = new HashSet<>(marks);
            all.add(mark);
            return new Own(Set.copyOf(all));
        }

        Own without(Mark mark) {
            Set<Mark> all = new HashSet<>(marks);
            all.remove(mark);
            return new Own(Set.copyOf(all));
        }

        Own after(Step step) {
            return switch (step.paper()) {
                case Apply in ->
                    in.storage() == Storage.MAJOR || in.chemicals().stream().anyMatch(each -> each != Chemical.OTHER)
                            ? with(Mark.CITY)
                            : this;
                case Accept ignored -> new Own(Set.of(Mark.ACCEPTED));
                case Deem ignored -> new Own(Set.of(Mark.ACCEPTED));
                case Commission ignored -> with(Mark.EXPERTS);
                case Conclude ignored -> without(Mark.EXPERTS);
                case Grant ignored -> new Own(Set.of(Mark.GRANTED));
                case Deliver ignored -> with(Mark.DELIVERED);
                case Suspend ignored -> with(Mark.AWAY);
                case Restore ignored -> without(Mark.AWAY);
                default -> this;
            };
        }
    }

    private static Watch<Own> only(String rule, String says, Class<?> paper, BiPredicate<Own, Step> lawful) {
        return Watch.of(
                rule, says, new Own(Set.of()), Own::after, (so, step) -> step.is(paper) && !lawful.test(so, step));
    }

    static List<Watch<?>> all() {
        return new PermitWatches("LIC-021", 5, 3)
                .and(List.of(
                        only(
                                "LIC-021",
                                "市级受理的县级不得受理，县级受理的市级不得受理",
                                Accept.class,
                                (so, step) -> step.as(Accept.class)
                                        .map(in -> (in.organ() == Organ.CITY) == so.is(Mark.CITY))
                                        .orElse(false)),
                        Watch.always(
                                "OFF-003",
                                "现场核查由两人以上持证人员办理",
                                step -> step.is(SiteCheck.class)
                                        && step.world().name().equals(LicenceProof.WITHOUT_CERTIFICATES)),
                        Watch.always(
                                "OFF-003",
                                "现场核查出示证件",
                                step -> step.as(SiteCheck.class)
                                        .map(in -> !in.certificatesShown())
                                        .orElse(false)),
                        only(
                                "LIC-007",
                                "受理后审查中才委托评审，评审未结束不得再委托",
                                Commission.class,
                                (so, step) -> so.is(Mark.ACCEPTED) && !so.is(Mark.EXPERTS)),
                        only("LIC-007", "委托了才有评审结论", Conclude.class, (so, step) -> so.is(Mark.EXPERTS)),
                        only("LIC-007", "评审未结束不得提出审查意见", Examine.class, (so, step) -> !so.is(Mark.EXPERTS)),
                        only("LIC-018", "暂扣期间不得申请变更", AskChange.class, (so, step) -> !so.is(Mark.AWAY)),
                        only("LIC-018", "暂扣期间不得申请延续", AskRenewal.class, (so, step) -> !so.is(Mark.AWAY)),
                        only(
                                "LIC-018",
                                "有效的许可证才可以暂扣",
                                Suspend.class,
                                (so, step) -> so.is(Mark.DELIVERED) && !so.is(Mark.AWAY)),
                        only("LIC-018", "暂扣的才发还", Restore.class, (so, step) -> so.is(Mark.AWAY)),
                        Watch.always(
                                "LIC-018",
                                "暂扣、发还须经负责人同意",
                                step -> Stream.of(Suspend.class, Restore.class).anyMatch(step::is)
                                        && !step.agreed().contains("leader"))));
    }
}
