package anlan.record.verify;

/// The outcome of one of the three proofs and what it rests on, for officials.
public record Proof(State state, String words) {

    /// How a proof ended.
    public enum State {
        PROVED,
        FAILED,
        NOT_CHECKED
    }

    static Proof proved(String words) {
        return new Proof(State.PROVED, words);
    }

    static Proof failed(Finding finding) {
        return new Proof(State.FAILED, finding.toString());
    }

    static Proof notChecked(String words) {
        return new Proof(State.NOT_CHECKED, words);
    }

    boolean isProved() {
        return state == State.PROVED;
    }
}
