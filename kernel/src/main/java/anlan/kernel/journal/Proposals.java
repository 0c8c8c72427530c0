package anlan.kernel.journal;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.Floor;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Perform;
import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;
import anlan.kernel.form.PaperJson;
import anlan.kernel.form.Unfit;
import anlan.kernel.people.People;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Scope;
import anlan.record.Hash;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Proposal and approval (呈批): everybody signs the same frozen hash; a change makes a new version; rules are judged again
 * at the last signature, and only then is the paper filed.
 */
@Component
public final class Proposals {

    private final Attempts attempts;
    private final ProposalStore store;
    private final CaseStore cases;
    private final Effects effects;
    private final Procedures procedures;
    private final Sights sights;
    private final LawInForce law;
    private final People people;

    /** Works with everything declared. */
    public Proposals(
            Attempts attempts,
            ProposalStore store,
            CaseStore cases,
            Effects effects,
            Procedures procedures,
            Sights sights,
            LawInForce law,
            People people) {
        this.attempts = attempts;
        this.store = store;
        this.cases = cases;
        this.effects = effects;
        this.procedures = procedures;
        this.sights = sights;
        this.law = law;
        this.people = people;
    }

    /** What a signer decides. */
    public enum Decision implements Labelled {
        @Label("呈报")
        PROPOSE,
        @Label("同意")
        AGREE,
        @Label("不同意")
        REFUSE,
        @Label("退回")
        RETURN,
        @Label("转交")
        TRANSFER,
        @Label("撤回")
        WITHDRAW
    }

    /** What a signer says. {@code to} is a person for a transfer. */
    public record Saying(UUID proposal, Decision decision, String opinion, Optional<String> to) {}

    <P extends Record> Performed propose(
            Request request, Case file, Act<P> act, P paper, Optional<CaseRow> row, Actor actor, On on, Instant now) {
        var organisation = people.organisation();
        // What an enterprise filed lies in its own unit; who decides on it, and the papers of that, in the organ's.
        String filed = row.map(CaseRow::unitPath).orElse(actor.unit());
        String unit = organisation.enterpriseOf(filed).isPresent() ? organisation.deciding(filed) : filed;
        Floor floor = act.floor().orElseThrow();
        SigningChain chain = SigningChain.of(floor.steps(), file, paper, unit, actor.person(), organisation, on.day());
        String basis = file.procedure().basis();
        if (chain.headless()) return refused(basis, act.label() + "须经" + floor.label() + "批准，本单位目前没有人担任");
        String text = PaperJson.write(paper).text();
        String hash = Hash.of((file.id() + "/" + act.key() + "/" + text).getBytes(StandardCharsets.UTF_8))
                .hex();
        Optional<ProposalRow> returned = store.pending(file.id(), act.key());
        if (returned.isPresent() && returned.get().state() == ProposalRow.State.OPEN)
            return refused(basis, act.label() + "正在呈批，不能重复呈报");
        ProposalRow proposal = returned.map(ProposalRow::again)
                .orElseGet(() -> ProposalRow.first(request.entry(), file, act.key(), unit, actor.person(), now))
                .at(0, chain, row.map(CaseRow::seq).orElse(0));
        store.save(proposal, new ProposalStore.Version(text, request.reasons(), hash, on.moment(), actor));
        store.mark(proposal, actor, Decision.PROPOSE, "", hash, now);
        return advance(proposal, row, actor, hash, now);
    }

    /** Moves past steps the proposer already satisfies; takes effect if none is left. */
    private Performed advance(ProposalRow proposal, Optional<CaseRow> row, Actor signer, String hash, Instant now) {
        ProposalRow at = proposal;
        while (at.turn().equals(List.of(signer.person()))) {
            store.mark(at, signer, Decision.AGREE, "", hash, now);
            if (at.isLast()) return effect(at, row, now);
            at = at.next();
        }
        store.move(at);
        return new Performed.Proposed(at.id());
    }

    /** Records what a signer says and lets the act take effect when the last one agrees. */
    public Performed say(Saying saying, Actor actor, Scope scope, Instant now) {
        return attempts.settle(scope, () -> decided(saying, actor, now), Function.identity());
    }

    private Performed decided(Saying saying, Actor actor, Instant now) {
        ProposalRow proposal = store.lock(saying.proposal()).orElseThrow(() -> new Unfit("", "没有这一呈批，或者您无权查看"));
        if (proposal.state() != ProposalRow.State.OPEN)
            return new Performed.Stale(List.of("这一呈批已经" + proposal.state().label()));
        boolean own = proposal.proposer().equals(actor.person());
        if (saying.decision() == Decision.WITHDRAW ? !own : !proposal.turn().contains(actor.person()))
            return refused("", "这一步不由您签批");
        if (saying.opinion().isBlank() && saying.decision() != Decision.AGREE) throw new Unfit("opinion", "请写明理由");
        Optional<CaseRow> row = cases.find(proposal.caseId());
        String hash = store.version(proposal).hash();
        store.mark(proposal, actor, saying.decision(), saying.opinion(), hash, now);
        return switch (saying.decision()) {
            case AGREE -> agreed(proposal, row, actor, now);
            case REFUSE -> end(proposal, ProposalRow.State.REFUSED);
            case RETURN -> end(proposal, ProposalRow.State.RETURNED);
            case WITHDRAW -> end(proposal, ProposalRow.State.WITHDRAWN);
            case TRANSFER -> handOver(proposal, actor, saying.to().orElseThrow(() -> new Unfit("to", "请选择转交给谁")), now);
            case PROPOSE -> throw new IllegalArgumentException("proposals are made by acts");
        };
    }

    private Performed agreed(ProposalRow proposal, Optional<CaseRow> row, Actor actor, Instant now) {
        Set<String> agreed = Set.copyOf(store.agreed(proposal));
        List<String> left = proposal.current().signers().stream()
                .filter(each -> !agreed.contains(each))
                .toList();
        if (!left.isEmpty() && proposal.current().kind() == Floor.Step.Kind.ALL) {
            store.move(proposal.waitingFor(left));
            return new Performed.Proposed(proposal.id());
        }
        if (proposal.isLast()) return effect(proposal, row, now);
        ProposalRow next = proposal.next();
        return advance(next, row, actor, store.version(proposal).hash(), now);
    }

    private Performed end(ProposalRow proposal, ProposalRow.State state) {
        store.move(proposal.ended(state));
        return new Performed.Proposed(proposal.id());
    }

    private Performed handOver(ProposalRow proposal, Actor from, String to, Instant now) {
        LocalDate day = law.on(now).day();
        boolean colleague = people.organisation().heldBy(UUID.fromString(to), day).stream()
                .anyMatch(post -> post.unit().startsWith(proposal.unitPath()));
        if (!colleague) throw new Unfit("to", "只能转交给本单位在岗人员");
        if (proposal.isLast() && !holdsFloor(proposal, to, cases.find(proposal.caseId()), day))
            throw new Unfit("to", "依法只能由有决定权的负责人批准");
        store.move(proposal.handedOver(from.person(), to));
        return new Performed.Proposed(proposal.id());
    }

    private boolean holdsFloor(ProposalRow proposal, String person, Optional<CaseRow> row, LocalDate day) {
        Act<?> act = act(proposal);
        Record paper = PaperJson.read(act.paper(), store.version(proposal).paper());
        Floor.Step last = act.floor().orElseThrow().last();
        return SigningChain.signers(last, file(proposal, row), paper, proposal.unitPath(), people.organisation(), day)
                .contains(person);
    }

    private Case file(ProposalRow proposal, Optional<CaseRow> row) {
        return row.map(CaseRow::file)
                .orElseGet(() -> Case.empty(
                        proposal.caseId(),
                        procedures.newest(proposal.procedure()).orElseThrow()));
    }

    /** The rules are judged once more, as of now; only then is the paper filed. */
    private Performed effect(ProposalRow proposal, Optional<CaseRow> row, Instant now) {
        Case file = file(proposal, row);
        return effect(proposal, file, file.procedure().act(proposal.act()).orElseThrow(), row, now);
    }

    private <P extends Record> Performed effect(
            ProposalRow proposal, Case file, Act<P> act, Optional<CaseRow> row, Instant now) {
        ProposalStore.Version version = store.version(proposal);
        P paper = PaperJson.read(act.paper(), version.paper());
        On on = law.on(now);
        List<Actor> by = new ArrayList<>(List.of(version.actor()));
        by.addAll(store.signed(proposal));
        Performed performed = effects.take(new Effects.Effect<>(
                Ids.named(proposal.id(), proposal.version()),
                file,
                act,
                paper,
                row,
                version.actor(),
                by,
                version.reasons(),
                store.opinions(proposal),
                sights.look(Perform.questions(file, act, paper), on),
                on,
                now));
        if (performed instanceof Performed.Done) store.move(proposal.ended(ProposalRow.State.AGREED));
        // What stands in the way now stood not there when it was proposed: the signature does not count.
        if (performed instanceof Performed.Refused refused) throw new Attempts.Refused(refused);
        return performed;
    }

    private Act<?> act(ProposalRow proposal) {
        return procedures
                .newest(proposal.procedure())
                .flatMap(procedure -> procedure.act(proposal.act()))
                .orElseThrow();
    }

    private static Performed refused(String article, String words) {
        return new Performed.Refused(List.of(Finding.of("APPROVAL", article, words, Finding.Group.OTHERS)), List.of());
    }
}
