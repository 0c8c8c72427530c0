package anlan.app.security;

import anlan.kernel.access.Login;
import anlan.kernel.access.Login.HeldPost;
import anlan.kernel.access.Login.UnitName;
import anlan.kernel.people.Organisation;
import anlan.kernel.people.People;
import anlan.kernel.people.Person;
import anlan.kernel.people.Unit;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts together who is signed in: account, person, unit worked for and posts held today. */
@Component
final class Logins {
    private final People people;

    Logins(People people) {
        this.people = people;
    }

    /** Path of the unit a new session works for: that of the first post, else that of the person; empty when neither is known. */
    Optional<String> homeOf(Account account, LocalDate day) {
        Organisation organisation = people.organisation();
        return organisation.heldBy(account.person(), day).stream()
                .map(HeldPost::unit)
                .findFirst()
                .or(() -> organisation.person(account.person()).map(Person::unit))
                .map(organisation::organOf)
                .filter(path -> organisation
                        .unit(path)
                        .filter(unit -> unit.existsOn(day))
                        .isPresent());
    }

    /** Units the person may work for on the day. */
    List<UnitName> unitsOf(Login login, LocalDate day) {
        Organisation organisation = people.organisation();
        Set<String> paths = new LinkedHashSet<>();
        paths.add(login.unit().path());
        organisation.heldBy(login.person(), day).forEach(post -> paths.add(organisation.organOf(post.unit())));
        return paths.stream()
                .map(path -> new UnitName(path, organisation.unitName(path)))
                .toList();
    }

    /** Who works for that unit with that account on the day. */
    Login of(Account account, String unit, LocalDate day) {
        Organisation organisation = people.organisation();
        List<HeldPost> posts = account.administrator().isPresent()
                ? List.of()
                : organisation.heldBy(account.person(), day).stream()
                        .filter(post -> organisation.organOf(post.unit()).equals(unit))
                        .toList();
        return new Login(
                account.id(),
                account.name(),
                account.person(),
                organisation.personName(account.person()),
                new UnitName(unit, organisation.unit(unit).map(Unit::name).orElse(unit)),
                posts,
                account.administrator(),
                account.demo(),
                organisation.enterpriseOf(unit));
    }
}
