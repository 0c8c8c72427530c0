package anlan.kernel.casefile;

import java.util.UUID;

/**
 * Who may act: a post or a relation to the case, never a person.
 *
 * @param label officials' words
 * @param admits whether this actor is one of them
 */
public record Who(String label, Relation admits) {

    /** A relation between a case and an actor. */
    @FunctionalInterface
    public interface Relation {

        /** Whether the actor stands in this relation to the case. */
        boolean holds(Case file, Actor actor);
    }

    /** Holders of a post. */
    public static Who post(String key, String label) {
        return new Who(label, (file, actor) -> actor.posts().contains(key));
    }

    /** Those the case was given to: the officers of its latest {@link ByHandlers} paper. */
    public static Who handlers() {
        return new Who("承办人", (file, actor) -> file.handles(actor.person()));
    }

    /** The enterprise the case is about, by its own account; whoever has one may begin a case about itself. */
    public static Who party() {
        return new Who("申请人", (file, actor) -> {
            UUID enterprise = actor.enterprise();
            return enterprise != null
                    && (file.parties().isEmpty()
                            || file.parties().stream().anyMatch(party -> enterprise.equals(party.enterprise())));
        });
    }

    /** The system, when a period has run out or another case reports. */
    public static Who system() {
        return new Who("系统", (file, actor) -> actor.isSystem());
    }

    /** These or those. */
    public Who or(Who other) {
        return new Who(
                label + "、" + other.label,
                (file, actor) -> admits.holds(file, actor) || other.admits.holds(file, actor));
    }
}
