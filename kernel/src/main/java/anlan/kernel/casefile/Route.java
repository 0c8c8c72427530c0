package anlan.kernel.casefile;

/** A rule that lets the act pass and opens a task for somebody. */
public final class Route<P> extends Rule<P> {

    private final Matter task;

    Route(Words<P, ?> words, Judge<P> judge, Matter task) {
        super(words, judge, About.PAPER);
        this.task = task;
    }

    /** The matter that is opened when the rule applies. */
    public Matter task() {
        return task;
    }
}
