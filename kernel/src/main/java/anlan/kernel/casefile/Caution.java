package anlan.kernel.casefile;

/** A rule that lets the act pass with a written reason that legal review sees. */
public final class Caution<P> extends Rule<P> {

    Caution(Words<P, ?> words, Judge<P> judge) {
        super(words, judge, About.PAPER);
    }
}
