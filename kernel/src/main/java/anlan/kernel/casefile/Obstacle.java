package anlan.kernel.casefile;

/** A rule that stands in the way: the act is refused. */
public final class Obstacle<P> extends Rule<P> {

    Obstacle(Words<P, ?> words, Judge<P> judge, About about) {
        super(words, judge, about);
    }
}
