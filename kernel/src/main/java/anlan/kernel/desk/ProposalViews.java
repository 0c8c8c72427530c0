package anlan.kernel.desk;

import anlan.kernel.casefile.Actor;
import anlan.kernel.desk.CaseView.Keyed;
import anlan.kernel.desk.CaseView.ProposalView;
import anlan.kernel.desk.CaseView.SignerView;
import anlan.kernel.desk.CaseView.StepView;
import anlan.kernel.form.Line;
import anlan.kernel.journal.ProposalTrail;
import anlan.kernel.journal.Proposals;
import anlan.kernel.journal.SigningChain;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Proposals as the case page shows them: the frozen paper and who said what at which step. */
@Component
final class ProposalViews {

    private final NamesKnown names;

    ProposalViews(NamesKnown names) {
        this.names = names;
    }

    List<ProposalView> of(List<ProposalTrail.Trail> trails, Actor actor) {
        return trails.stream().map(trail -> of(trail, actor)).toList();
    }

    ProposalView of(ProposalTrail.Trail trail, Actor actor) {
        List<StepView> steps = new ArrayList<>();
        for (int index = 0; index < trail.steps().size(); index++) steps.add(step(trail, index));
        return new ProposalView(
                trail.id(),
                new Keyed(trail.act().key(), trail.act().label()),
                trail.version(),
                trail.state().toLowerCase(Locale.ROOT),
                trail.stateLabel(),
                names.person(trail.proposer()),
                trail.proposed(),
                Line.of(trail.paper(), names),
                List.copyOf(steps),
                trail.isOpen() && trail.turn().contains(actor.person()),
                trail.isOpen() && trail.proposer().equals(actor.person()),
                trail.hash());
    }

    private StepView step(ProposalTrail.Trail trail, int index) {
        SigningChain.Step step = trail.steps().get(index);
        List<ProposalTrail.Said> said = trail.said().stream()
                .filter(each -> each.version() == trail.version()
                        && each.step() == index
                        && each.decision() != Proposals.Decision.PROPOSE)
                .toList();
        Set<String> signers = new LinkedHashSet<>(step.signers());
        said.forEach(each -> signers.add(each.person()));
        String state = index < trail.step() || trail.state().equals("AGREED")
                ? "done"
                : index == trail.step() && trail.isOpen() ? "now" : "ahead";
        return new StepView(
                index,
                step.label(),
                step.kind().name().toLowerCase(Locale.ROOT),
                state,
                signers.stream().map(person -> signer(person, said)).toList());
    }

    private SignerView signer(String person, List<ProposalTrail.Said> said) {
        return said.stream()
                .filter(each -> each.person().equals(person))
                .reduce((earlier, later) -> later)
                .map(each -> new SignerView(person, each.name(), each.decision().label(), each.opinion(), each.at()))
                .orElseGet(() -> new SignerView(person, names.person(person), null, null, null));
    }
}
