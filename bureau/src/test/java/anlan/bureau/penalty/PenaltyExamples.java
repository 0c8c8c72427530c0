package anlan.bureau.penalty;

import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.DecisionPapers.SameAct;
import anlan.bureau.penalty.FilingPapers.File;
import anlan.bureau.penalty.InvestigationPapers.Collect;
import anlan.bureau.penalty.InvestigationPapers.Conclude;
import anlan.bureau.penalty.NoticePapers.Notify;
import anlan.bureau.penalty.Penalising.Kind;
import anlan.bureau.penalty.ReviewPapers.Check;
import anlan.bureau.penalty.ReviewPapers.Point;
import anlan.bureau.penalty.ReviewPapers.Review;
import anlan.bureau.story.Affair;
import anlan.bureau.story.Cast;
import anlan.bureau.story.PenaltyPapers;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.IssuedNumbers;
import anlan.kernel.casefile.Party;
import anlan.kernel.officer.Certified;
import anlan.law.Money;
import anlan.proof.World;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Papers, people and worlds for the walk through the penalty procedure: at each threshold one. */
final class PenaltyExamples {

    static final Cast CAST = Cast.invented();
    static final Party UNIT = PenaltyPapers.UNIT;
    static final String PARTY = UNIT.key();
    static final UUID NOBODY = new UUID(0, 9);

    /** A party whose address nobody wrote down. */
    static final Party ADDRESSLESS = new Party(Party.Kind.UNIT, "无址商行", null, null, null, null, null);

    static final LocalDate START = LocalDate.parse("2026-03-02");

    /** A handler who holds the post of legal review too: only the separation keeps him from reviewing himself. */
    static final Actor HANDLER = both(CAST.first());

    private PenaltyExamples() {}

    private static Actor both(Actor actor) {
        return new Actor(
                actor.person(),
                actor.account(),
                actor.name(),
                actor.unit(),
                Set.of("officer", "legal", "section-head"));
    }

    static World[] worlds() {
        UUID second = Cast.id(CAST.second());
        World usual = World.called("常态")
                .knowing(Certified.NEED, officers -> certified(officers, null))
                .knowing(Needs.OTHER_CASES, suspicion -> new Needs.OtherCases(List.of()))
                .knowing(Needs.REVIEWER, reviewer -> new Needs.Qualification("郑洁", true, false))
                .knowing(Needs.SIMILAR, violation -> new Needs.Similar(0, Money.ZERO))
                .knowing(
                        Needs.PEOPLE,
                        people -> new Needs.Known(people.stream()
                                .filter(PenaltyExamples::known)
                                .map(person -> new Needs.Listed(person, "工作人员", "成员"))
                                .toList()))
                .knowing(
                        IssuedNumbers.NEED,
                        asked -> new IssuedNumbers(
                                List.of(new IssuedNumbers.Issued(asked.party(), "行政处罚决定书", "应急罚〔2026〕1号", START))));
        return new World[] {
            usual,
            usual.but("一人无证").knowing(Certified.NEED, officers -> certified(officers, second)),
            usual.but("另案已罚")
                    .knowing(
                            Needs.OTHER_CASES,
                            suspicion -> new Needs.OtherCases(List.of(new Needs.Other(second, "另案", true)))),
            usual.but("决定书未编号").knowing(IssuedNumbers.NEED, asked -> new IssuedNumbers(List.of())),
            usual.but("审核人无资格").knowing(Needs.REVIEWER, reviewer -> new Needs.Qualification("新人", false, false))
        };
    }

    /** Some person who is not on the list of people. */
    private static boolean known(Object person) {
        return !NOBODY.equals(person);
    }

    private static Certified certified(List<UUID> officers, @Nullable UUID without) {
        return new Certified(officers.stream()
                .filter(officer -> !officer.equals(without))
                .map(officer -> new Certified.Holder(officer, "执法人员", "证" + officer))
                .toList());
    }

    static File file(String violation, LocalDate ended, LocalDate discovered, boolean harm) {
        File usual = PenaltyPapers.file(CAST, FilingPapers.Nature.PREVENTIVE, violation, ended, UNIT);
        return new File(
                usual.officers(),
                usual.source(),
                null,
                List.of(),
                usual.nature(),
                usual.parties(),
                violation,
                ended,
                discovered,
                harm,
                harm,
                usual.facts(),
                usual.evidence());
    }

    static File file(String violation, List<Party> parties, List<UUID> officers) {
        File usual = file(violation);
        return new File(
                officers,
                usual.source(),
                null,
                List.of(),
                usual.nature(),
                parties,
                violation,
                usual.ended(),
                usual.discovered(),
                false,
                false,
                usual.facts(),
                usual.evidence());
    }

    static Proposed proposed(String party, Kind kind) {
        return new Proposed(party, List.of(kind), Money.ZERO, Money.ZERO);
    }

    static File file(String violation) {
        return file(violation, START.minusDays(4), START.minusDays(4), false);
    }

    static Collect collectHiding() {
        Collect usual = PenaltyPapers.collect(CAST);
        return new Collect(usual.officers(), false, usual.evidence());
    }

    static Proposed fine(long yuan) {
        return PenaltyPapers.fine(UNIT, Money.yuan(yuan));
    }

    static Conclude conclude(
            String violation, Conclude.Outcome outcome, boolean minor, boolean complex, Proposed... proposed) {
        return new Conclude(
                outcome, violation, "经调查属实", minor, true, true, complex, "责令限期整改指令书", Arrays.asList(proposed));
    }

    static Notify told(String violation, long yuan, boolean offered, @Nullable String newFacts) {
        Notify usual = PenaltyPapers.notice(UNIT, violation, Money.yuan(yuan), offered);
        return told(usual, usual.evidence(), usual.kinds(), offered, newFacts);
    }

    static Notify told(String violation, long yuan, Kind... kinds) {
        Notify usual = PenaltyPapers.notice(UNIT, violation, Money.yuan(yuan), false);
        return told(usual, usual.evidence(), List.of(kinds), false, null);
    }

    static Notify toldTo(Party party, String violation, long yuan) {
        return PenaltyPapers.notice(party, violation, Money.yuan(yuan), false);
    }

    static Notify toldOn(String violation, long yuan, List<String> evidence, Kind... kinds) {
        Notify usual = PenaltyPapers.notice(UNIT, violation, Money.yuan(yuan), true);
        return told(usual, evidence, List.of(kinds), true, null);
    }

    private static Notify told(
            Notify usual, List<String> evidence, List<Kind> kinds, boolean offered, @Nullable String newFacts) {
        return new Notify(
                usual.party(),
                usual.violation(),
                usual.facts(),
                evidence,
                usual.basis(),
                usual.liable(),
                usual.gravity(),
                null,
                usual.discretion(),
                kinds,
                usual.fine(),
                Money.ZERO,
                offered,
                newFacts);
    }

    static Decide decideOn(Party party, String violation, long yuan) {
        return PenaltyPapers.decide(toldTo(party, violation, yuan));
    }

    static Decide decide(String violation, long yuan) {
        return decide(
                violation,
                yuan,
                SameAct.NONE,
                "基准（2024）",
                "财政专户",
                Affair.of(violation).basis(),
                List.of("营业执照"),
                Kind.FINE);
    }

    static Decide decide(
            String violation,
            long yuan,
            SameAct same,
            @Nullable String benchmark,
            @Nullable String payee,
            String basis,
            List<String> evidence,
            Kind... kinds) {
        Decide usual = PenaltyPapers.decide(told(violation, yuan, false, null));
        return new Decide(
                PARTY,
                violation,
                usual.facts(),
                evidence,
                basis,
                usual.liable(),
                usual.gravity(),
                null,
                benchmark,
                List.of(),
                usual.discretion(),
                Arrays.asList(kinds),
                Money.yuan(yuan),
                Money.ZERO,
                "立即改正",
                "十五日内",
                payee,
                same);
    }

    static Review review(UUID reviewer, Review.Conclusion conclusion, boolean sound, Point... without) {
        List<Point> missing = Arrays.asList(without);
        List<Check> checks = Arrays.stream(Point.values())
                .filter(point -> !missing.contains(point))
                .map(point -> new Check(point, sound || point != Point.FACTS, "意见"))
                .toList();
        return new Review(reviewer, checks, conclusion, "意见");
    }
}
