package anlan.bureau.story;

import anlan.bureau.penalty.Needs;
import anlan.kernel.casefile.IssuedNumbers;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.Recorded;
import anlan.kernel.casefile.Seen;
import anlan.kernel.officer.Certified;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the world outside a case looks like to its rules.
 *
 * @param uncertified officers without a valid certificate; everybody else has one
 * @param others other cases of the same party and violation
 * @param reviewer what is known of the reviewer
 * @param similar fines for the same violation
 */
public record World(
        Set<UUID> uncertified, Needs.OtherCases others, Needs.Qualification reviewer, Needs.Similar similar) {

    /** Everybody qualified, no other case, nothing to compare with. */
    public static World usual() {
        return new World(
                Set.of(),
                new Needs.OtherCases(List.of()),
                new Needs.Qualification("郑洁", true, true),
                new Needs.Similar(0, anlan.law.Money.ZERO));
    }

    /** The same, but this officer has no valid certificate. */
    public World uncertified(UUID officer) {
        Set<UUID> more = new HashSet<>(uncertified);
        more.add(officer);
        return new World(Set.copyOf(more), others, reviewer, similar);
    }

    /** The same with these other cases. */
    public World others(Needs.Other... cases) {
        return new World(uncertified, new Needs.OtherCases(List.of(cases)), reviewer, similar);
    }

    /** The same with another reviewer. */
    public World reviewer(Needs.Qualification other) {
        return new World(uncertified, others, other, similar);
    }

    /** The same with similar cases. */
    public World similar(Needs.Similar other) {
        return new World(uncertified, others, reviewer, other);
    }

    /** Answers what rules ask; fails for a question of another capability. */
    public Seen see(Collection<Need.Question<?, ?>> questions) {
        Seen seen = Seen.nothing();
        for (Need.Question<?, ?> question : questions) seen = see(seen, question);
        return seen;
    }

    @SuppressWarnings("unchecked") // the need of a question tells the types of both
    private Seen see(Seen seen, Need.Question<?, ?> question) {
        if (question.need().equals(Certified.NEED)) {
            var asked = (Need.Question<List<UUID>, Certified>) question;
            return seen.and(
                    asked,
                    new Certified(asked.with().stream()
                            .filter(officer -> !uncertified.contains(officer))
                            .map(officer -> new Certified.Holder(officer, "执法人员", "证" + officer.hashCode()))
                            .toList()));
        }
        if (question.need().equals(Needs.OTHER_CASES))
            return seen.and((Need.Question<Needs.Suspicion, Needs.OtherCases>) question, others);
        if (question.need().equals(Needs.REVIEWER))
            return seen.and((Need.Question<UUID, Needs.Qualification>) question, reviewer);
        if (question.need().equals(Needs.SIMILAR))
            return seen.and((Need.Question<String, Needs.Similar>) question, similar);
        if (question.need().equals(Recorded.NEED))
            return seen.and((Need.Question<Recorded.About, Recorded>) question, new Recorded(List.of()));
        if (question.need().equals(IssuedNumbers.NEED)) {
            var asked = (Need.Question<IssuedNumbers.Which, IssuedNumbers>) question;
            return seen.and(
                    asked,
                    new IssuedNumbers(List.of(new IssuedNumbers.Issued(
                            asked.with().party(), "文书", "（清）应急〔2026〕1号", LocalDate.of(2026, 3, 20)))));
        }
        if (question.need().equals(Needs.PEOPLE)) {
            var asked = (Need.Question<List<UUID>, Needs.Known>) question;
            return seen.and(
                    asked,
                    new Needs.Known(asked.with().stream()
                            .map(person -> new Needs.Listed(person, "工作人员", "成员"))
                            .toList()));
        }
        throw new IllegalArgumentException("no answer for " + question.need().key());
    }
}
