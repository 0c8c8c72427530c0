package anlan.app.security;

import anlan.kernel.access.Administrator;
import anlan.kernel.people.PeopleRegisters;
import anlan.kernel.people.Person;
import anlan.kernel.people.Unit;
import anlan.kernel.people.UnitKind;
import anlan.kernel.register.Change;
import anlan.kernel.register.Registers;
import anlan.kernel.scope.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The first start for real work: makes the bureau and its three administrators, each with a password that serves once, and writes
 * the passwords into a file only the server's user can read.
 */
@Component
@Profile("run")
final class FirstStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final String TOP = "0001";
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Accounts accounts;
    private final Registers registers;
    private final Clock clock;
    private final Path data;
    private final String bureau;

    FirstStart(
            Accounts accounts,
            Registers registers,
            Clock clock,
            @Value("${anlan.data}") Path data,
            @Value("${anlan.bureau:应急管理局}") String bureau) {
        this.accounts = accounts;
        this.registers = registers;
        this.clock = clock;
        this.data = data;
        this.bureau = bureau;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!accounts.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Change change = Change.bySystem(TOP, now, "首次启动");
        // An import may have founded an archive of its own before the first start.
        boolean founded = registers.everything(PeopleRegisters.UNITS).stream()
                .anyMatch(unit -> unit.body().path().equals(TOP));
        if (!founded) {
            LocalDate today = LocalDate.ofInstant(now, clock.getZone());
            Unit unit = new Unit(TOP, bureau, null, UnitKind.BUREAU, today, null, List.of());
            registers.add(PeopleRegisters.UNITS, Ids.at(now), unit, change);
        }
        List<String> lines = new ArrayList<>();
        for (Administrator kind : Administrator.values()) {
            UUID person = Ids.at(now);
            registers.add(PeopleRegisters.PERSONS, person, new Person(kind.label(), null, TOP, null), change);
            String password = password();
            accounts.create(new NewAccount(kind.key(), person, Optional.of(kind), password, true, true, false), now);
            lines.add(kind.label() + "  账号 " + kind.key() + "  一次性口令 " + password);
        }
        LOG.info("三个管理员账号已建立，一次性口令见 {}", keep(lines));
    }

    private Path keep(List<String> lines) throws IOException {
        Files.createDirectories(data);
        Path file = data.resolve("first-passwords.txt");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.write(file, lines);
    }

    private static String password() {
        byte[] random = new byte[15];
        RANDOM.nextBytes(random);
        return "A-" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
