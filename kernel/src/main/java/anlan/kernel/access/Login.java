package anlan.kernel.access;

import anlan.kernel.scope.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is signed in, handed to endpoints as a parameter.
 *
 * @param account id of the account
 * @param accountName what was typed to sign in
 * @param person id of the person behind it
 * @param name the person's name
 * @param unit the unit worked for in this session: an organ (bureau, brigade with its own name, township, zone)
 * @param posts posts held today in that organ or its offices, deputies included
 * @param administrator which administration; empty for those who do business
 * @param demo whether the account belongs to the demonstration
 * @param enterprise entry of the enterprise whose own account this is; empty for the bureau's people
 */
public record Login(
        UUID account,
        String accountName,
        UUID person,
        String name,
        UnitName unit,
        List<HeldPost> posts,
        Optional<Administrator> administrator,
        boolean demo,
        Optional<UUID> enterprise) {

    /** One of the bureau's people. */
    public Login(
            UUID account,
            String accountName,
            UUID person,
            String name,
            UnitName unit,
            List<HeldPost> posts,
            Optional<Administrator> administrator,
            boolean demo) {
        this(account, accountName, person, name, unit, posts, administrator, demo, Optional.empty());
    }

    /** A unit by path and name. */
    public record UnitName(String path, String name) {}

    /**
     * One post held on a day.
     *
     * @param key such as {@code leader}
     * @param label such as 主要负责人
     * @param unit path of the unit it belongs to
     * @param deputy whether it is held as deputy (代理)
     */
    public record HeldPost(String key, String label, String unit, boolean deputy) {}

    /** Rows of the unit worked for and of everything below it. */
    public Scope scope() {
        return new Scope(unit.path(), person.toString());
    }

    /** Keys of the posts held. */
    public Set<String> postKeys() {
        return posts.stream().map(HeldPost::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of these posts is held. */
    public boolean holdsAnyOf(Set<String> keys) {
        return posts.stream().anyMatch(post -> keys.contains(post.key()));
    }
}
