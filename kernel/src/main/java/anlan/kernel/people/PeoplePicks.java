package anlan.kernel.people;

import anlan.kernel.access.Login;
import anlan.kernel.register.Pick;
import anlan.kernel.register.PickSource;
import anlan.kernel.scope.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Choices of units (by path), persons and officers (by id of the person), answered from memory. */
@Configuration(proxyBeanMethods = false)
class PeoplePicks {
    private static final Comparator<Pick> BY_NOTE =
            Comparator.comparing(Pick::note).thenComparing(Pick::label);

    /** A source that filters all its choices. */
    private record Listed(String key, Function<Login, Stream<Pick>> all, Function<String, Optional<Pick>> one)
            implements PickSource {

        @Override
        public List<Pick> find(Login login, String words, int size) {
            Predicate<Pick> wanted =
                    pick -> pick.label().contains(words) || pick.note().contains(words);
            return all.apply(login).filter(wanted).sorted(BY_NOTE).limit(size).toList();
        }

        @Override
        public List<Pick> named(Collection<String> ids) {
            return ids.stream().flatMap(id -> one.apply(id).stream()).toList();
        }
    }

    @Bean
    PickSource unitPicks(People people) {
        return new Listed(
                "unit",
                login -> people.organisation().units().stream()
                        .filter(unit -> unit.enterprise() == null)
                        .filter(unit -> login.scope().covers(unit.path()))
                        .map(PeoplePicks::pick),
                path -> people.organisation().unit(path).map(PeoplePicks::pick));
    }

    @Bean
    PickSource personPicks(People people) {
        return new Listed("person", login -> persons(people, login), id -> person(people, id));
    }

    /** Colleagues (同事): who holds a post today in the organ worked for, or in an office of it; oneself left out. */
    @Bean
    PickSource colleaguePicks(People people, Clock clock) {
        return new Listed(
                "colleague",
                login -> {
                    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
                    Organisation organisation = people.organisation();
                    return organisation.persons().keySet().stream()
                            .filter(person -> !person.equals(login.person()))
                            .flatMap(person -> colleague(organisation, login, person, today).stream());
                },
                id -> person(people, id));
    }

    private static Optional<Pick> colleague(Organisation organisation, Login login, UUID person, LocalDate today) {
        List<String> posts = organisation.heldBy(person, today).stream()
                .filter(post ->
                        organisation.organOf(post.unit()).equals(login.unit().path()))
                .map(post -> organisation.unitName(post.unit()) + " " + post.label())
                .distinct()
                .toList();
        return posts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pick(person.toString(), organisation.personName(person), String.join("、", posts)));
    }

    /** Officers: persons with a certificate that holds today; the certificate's number tells namesakes apart. */
    @Bean
    PickSource officerPicks(People people, Clock clock) {
        return new Listed(
                "officer",
                login -> {
                    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
                    Organisation organisation = people.organisation();
                    return organisation.certificates().stream()
                            .filter(officer -> officer.validOn(today))
                            .filter(officer -> login.scope().covers(officer.unit()))
                            .map(officer -> new Pick(
                                    officer.person().toString(),
                                    organisation.personName(officer.person()),
                                    officer.certificate()));
                },
                id -> person(people, id));
    }

    private static Pick pick(Unit unit) {
        return new Pick(unit.path(), unit.name(), unit.path());
    }

    private static Stream<Pick> persons(People people, Login login) {
        Organisation organisation = people.organisation();
        return organisation.persons().entrySet().stream()
                .filter(entry ->
                        organisation.enterpriseOf(entry.getValue().unit()).isEmpty())
                .filter(entry -> login.scope().covers(entry.getValue().unit()))
                .map(entry -> pick(organisation, entry.getKey(), entry.getValue()));
    }

    private static Optional<Pick> person(People people, String id) {
        Organisation organisation = people.organisation();
        return Ids.among(List.of(id)).stream()
                .flatMap(known -> organisation.person(known).stream().map(person -> pick(organisation, known, person)))
                .findFirst();
    }

    private static Pick pick(Organisation organisation, UUID id, Person person) {
        return new Pick(id.toString(), person.name(), organisation.unitName(person.unit()));
    }
}
