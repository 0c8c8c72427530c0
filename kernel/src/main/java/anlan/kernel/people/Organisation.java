package anlan.kernel.people;

import anlan.kernel.access.Login.HeldPost;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The whole organisation at one moment of the registers, immutable; asked by day, because posts and certificates are dated. */
public final class Organisation {
    private final TreeMap<String, Unit> units = new TreeMap<>();
    private final Map<UUID, Person> persons;
    private final List<Post> posts;
    private final List<Deputy> deputies;
    private final Map<UUID, List<Officer>> certificates;

    /** From the open entries of the five registers; persons by the id of their entry. */
    public Organisation(
            Collection<Unit> units,
            Map<UUID, Person> persons,
            Collection<Post> posts,
            Collection<Deputy> deputies,
            Collection<Officer> officers) {
        units.forEach(unit -> this.units.put(unit.path(), unit));
        this.persons = Map.copyOf(persons);
        this.posts = List.copyOf(posts);
        this.deputies = List.copyOf(deputies);
        this.certificates = officers.stream().collect(Collectors.groupingBy(Officer::person));
    }

    /** The unit of that path, dissolved or not. */
    public Optional<Unit> unit(String path) {
        return Optional.ofNullable(units.get(path));
    }

    /** All units in the order of their paths. */
    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    /** The unit's name; its path where nobody knows it. */
    public String unitName(String path) {
        return unit(path).map(Unit::name).orElse(path);
    }

    /** Path of the organ that acts when somebody of this unit acts: the unit itself, or the nearest organ above. */
    public String organOf(String path) {
        Optional<Unit> unit = unit(path);
        while (unit.isPresent() && !unit.get().kind().isOrgan()) {
            Optional<String> above = unit.get().above();
            if (above.isEmpty()) {
                break;
            }
            unit = unit(above.get());
        }
        return unit.map(Unit::path).orElse(path);
    }

    /** Path of the organ that decides on what lies in a unit: its own, or for an enterprise the one that supervises it. */
    public String deciding(String path) {
        String organ = organOf(path);
        boolean enterprise = enterpriseOf(organ).isPresent();
        return enterprise ? unit(organ).flatMap(Unit::above).map(this::organOf).orElse(organ) : organ;
    }

    /** Entry of the enterprise a unit is; empty where it is none. */
    public Optional<UUID> enterpriseOf(String path) {
        return unit(path).map(Unit::enterprise);
    }

    /** The person of that id. */
    public Optional<Person> person(UUID id) {
        return Optional.ofNullable(persons.get(id));
    }

    /** All persons by id. */
    public Map<UUID, Person> persons() {
        return persons;
    }

    /** The person's name; empty where nobody knows it. */
    public String personName(UUID id) {
        return person(id).map(Person::name).orElse("");
    }

    /** Posts the person holds on the day, own ones first, then those held as deputy. */
    public List<HeldPost> heldBy(UUID person, LocalDate day) {
        List<HeldPost> held = new ArrayList<>();
        for (Post post : posts) {
            if (post.person().equals(person) && post.heldOn(day)) {
                held.add(held(post.kind(), post.unit(), false));
            }
        }
        for (Deputy deputy : deputies) {
            if (deputy.deputy().equals(person) && deputy.holdsOn(day) && isHeld(deputy, day)) {
                held.add(held(deputy.kind(), deputy.unit(), true));
            }
        }
        return List.copyOf(held);
    }

    /** Persons who hold the post on the day in the unit or in an office of the same organ, deputies included. */
    public Set<UUID> holders(String unitPath, String postKey, LocalDate day) {
        Set<UUID> holders = new LinkedHashSet<>();
        for (Post post : posts) {
            if (post.kind().key().equals(postKey) && post.heldOn(day) && isOf(unitPath, post.unit())) {
                holders.add(post.person());
            }
        }
        for (Deputy deputy : deputies) {
            boolean held = deputy.kind().key().equals(postKey) && deputy.holdsOn(day) && isHeld(deputy, day);
            if (held && isOf(unitPath, deputy.unit())) {
                holders.add(deputy.deputy());
            }
        }
        return holders;
    }

    /** The certificate of the person that holds on the day. */
    public Optional<Officer> certificate(UUID person, LocalDate day) {
        return certificates.getOrDefault(person, List.of()).stream()
                .filter(certificate -> certificate.validOn(day))
                .findFirst();
    }

    /** Every certificate, past ones included. */
    public List<Officer> certificates() {
        return certificates.values().stream().flatMap(List::stream).toList();
    }

    private boolean isOf(String unitPath, String postUnit) {
        return postUnit.equals(unitPath) || organOf(postUnit).equals(unitPath);
    }

    // A deputy stands in for a post that exists: when the absent person has lost it, so has the deputy.
    private boolean isHeld(Deputy deputy, LocalDate day) {
        return posts.stream()
                .anyMatch(post -> post.person().equals(deputy.absent())
                        && post.kind() == deputy.kind()
                        && post.unit().equals(deputy.unit())
                        && post.heldOn(day));
    }

    private static HeldPost held(PostKind kind, String unit, boolean deputy) {
        return new HeldPost(kind.key(), kind.label(), unit, deputy);
    }
}
