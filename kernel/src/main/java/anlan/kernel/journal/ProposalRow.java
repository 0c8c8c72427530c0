package anlan.kernel.journal;

import anlan.kernel.casefile.Case;
import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A proposal as it stands.
 *
 * @param version of the paper, from 1
 * @param seenSeq last entry of the case when this version was proposed
 * @param step index of the step whose turn it is
 * @param turn persons whose turn it is
 */
record ProposalRow(
        UUID id,
        UUID caseId,
        String procedure,
        String act,
        String unitPath,
        int version,
        int seenSeq,
        State state,
        int step,
        SigningChain chain,
        List<String> turn,
        String proposer,
        Instant proposed) {

    /** Where a proposal stands. */
    enum State implements Labelled {
        @Label("呈批中")
        OPEN,
        @Label("批准")
        AGREED,
        @Label("不予批准")
        REFUSED,
        @Label("退回")
        RETURNED,
        @Label("撤回")
        WITHDRAWN
    }

    static ProposalRow first(UUID id, Case file, String act, String unit, String proposer, Instant now) {
        return new ProposalRow(
                id,
                file.id(),
                file.procedure().key(),
                act,
                unit,
                1,
                0,
                State.OPEN,
                0,
                new SigningChain(List.of()),
                List.of(),
                proposer,
                now);
    }

    /** The next version, after it was returned. */
    ProposalRow again() {
        return with(version + 1, seenSeq, State.OPEN, 0, chain, turn);
    }

    ProposalRow at(int index, SigningChain newChain, int seen) {
        return with(
                version,
                seen,
                state,
                index,
                newChain,
                newChain.steps().get(index).signers());
    }

    ProposalRow next() {
        return at(step + 1, chain, seenSeq);
    }

    ProposalRow waitingFor(List<String> left) {
        return with(version, seenSeq, state, step, chain, left);
    }

    ProposalRow ended(State end) {
        return with(version, seenSeq, end, step, chain, List.of());
    }

    ProposalRow handedOver(String from, String to) {
        SigningChain changed = chain.with(step, current().handedTo(from, to));
        return with(
                version,
                seenSeq,
                state,
                step,
                changed,
                turn.stream().map(each -> each.equals(from) ? to : each).toList());
    }

    SigningChain.Step current() {
        return chain.steps().get(step);
    }

    boolean isLast() {
        return step == chain.steps().size() - 1;
    }

    private ProposalRow with(int ver, int seen, State st, int index, SigningChain newChain, List<String> whose) {
        return new ProposalRow(
                id, caseId, procedure, act, unitPath, ver, seen, st, index, newChain, whose, proposer, proposed);
    }
}
