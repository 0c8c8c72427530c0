package anlan.kernel.casefile;

import java.util.List;

/**
 * What the law says of an act: the whole list, never only the first.
 *
 * @param obstacles refuse it
 * @param cautions ask for a written reason
 * @param routes open tasks
 */
public record Judgement(List<Finding> obstacles, List<Finding> cautions, List<Routed> routes) {

    /** A finding and the matter it opens. */
    public record Routed(Finding finding, Matter task) {}

    /** Whether nothing refuses it. */
    public boolean possible() {
        return obstacles.isEmpty();
    }
}
