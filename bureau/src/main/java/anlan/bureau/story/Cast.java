package anlan.bureau.story;

import anlan.kernel.casefile.Actor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who plays: the people of one bureau, by the part they have in a case.
 *
 * @param first first handler, an officer
 * @param second second handler, an officer
 * @param head head of the section
 * @param reviewer reviews for the law
 * @param host presides over hearings
 * @param clerk keeps the minutes of meetings
 * @param deputy deputy leader in charge
 * @param leader the bureau's principal
 * @param secretary secretary of the Party group
 */
public record Cast(
        Actor first,
        Actor second,
        Actor head,
        Actor reviewer,
        Actor host,
        Actor clerk,
        Actor deputy,
        Actor leader,
        Actor secretary) {

    /** Invented people of an invented county bureau. */
    public static Cast invented() {
        return new Cast(
                actor("陈立", "officer"),
                actor("周敏", "officer"),
                actor("吴刚", "section-head"),
                actor("郑洁", "legal"),
                actor("孙岩", "legal"),
                actor("何苗", "clerk"),
                actor("许峰", "deputy-leader"),
                actor("林远", "leader"),
                actor("高原", "party-secretary"));
    }

    /** The two who handle a case. */
    public List<UUID> handlers() {
        return List.of(id(first), id(second));
    }

    /** The same bureau with these two officers. */
    public Cast handledBy(List<Actor> officers) {
        return new Cast(
                officers.getFirst(), officers.getLast(), head, reviewer, host, clerk, deputy, leader, secretary);
    }

    /** The leaders who discuss cases. */
    public List<UUID> leaders() {
        return List.of(id(leader), id(deputy), id(secretary));
    }

    /** Person id of an actor. */
    public static UUID id(Actor actor) {
        return UUID.fromString(actor.person());
    }

    private static Actor actor(String name, String post) {
        String id =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        return new Actor(id, id, name, "0001.0001", Set.of(post));
    }
}
