package anlan.kernel.journal;

import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Floor;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.people.Organisation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The approval chain of one proposal (呈批) as it was when it was proposed: its steps with their signers.
 *
 * @param steps in order; the last one is the legal floor
 */
public record SigningChain(List<Step> steps) {

    /**
     * One step.
     *
     * @param label officials' words
     * @param kind whether all or any of the signers must agree
     * @param signers ids of persons
     */
    public record Step(
            String label, Floor.Step.Kind kind, @MayBeEmpty List<String> signers) {

        Step handedTo(String from, String to) {
            return new Step(
                    label,
                    kind,
                    signers.stream().map(each -> each.equals(from) ? to : each).toList());
        }
    }

    /** The steps of a floor, with the people who hold the posts that day; empty steps before the last are left out. */
    static SigningChain of(
            List<Floor.Step> declared,
            Case file,
            Record paper,
            String unit,
            String proposer,
            Organisation people,
            LocalDate day) {
        List<Step> steps = new ArrayList<>();
        for (int index = 0; index < declared.size(); index++) {
            Floor.Step step = declared.get(index);
            Set<String> signers = signers(step, file, paper, unit, people, day);
            boolean last = index == declared.size() - 1;
            if (!last) signers.remove(proposer);
            if (!signers.isEmpty() || last) steps.add(new Step(step.label(), step.kind(), List.copyOf(signers)));
        }
        return new SigningChain(List.copyOf(steps));
    }

    /** Who may sign a step on that day: holders of its posts, or persons the case names. */
    static Set<String> signers(
            Floor.Step step, Case file, Record paper, String unit, Organisation people, LocalDate day) {
        Set<String> signers = new LinkedHashSet<>(step.named().in(file, paper));
        for (String post : step.posts())
            for (UUID person : people.holders(unit, post, day)) signers.add(person.toString());
        return signers;
    }

    /** Whether nobody could give the final agreement. */
    boolean headless() {
        return steps.getLast().signers().isEmpty();
    }

    SigningChain with(int index, Step step) {
        List<Step> changed = new ArrayList<>(steps);
        changed.set(index, step);
        return new SigningChain(List.copyOf(changed));
    }
}
