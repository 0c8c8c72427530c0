package anlan.app.security;

import anlan.kernel.access.Administrator;
import anlan.kernel.access.Allowed;
import anlan.kernel.form.FieldError;
import anlan.kernel.form.Unfit;
import anlan.kernel.people.Organisation;
import anlan.kernel.people.People;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accounts: the system administrator creates them, and only the security administrator lets them be used. */
@RestController
@RequestMapping("/api/accounts")
class AccountEndpoint {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final People people;
    private final SecurityBook book;
    private final Clock clock;

    AccountEndpoint(
            Accounts accounts, Passwords passwords, Sessions sessions, People people, SecurityBook book, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.people = people;
        this.book = book;
        this.clock = clock;
    }

    /** One account without its secrets. */
    record Shown(
            UUID id,
            String name,
            UUID person,
            String personName,
            @Nullable String administrator,
            boolean active,
            boolean locked,
            boolean secondFactor,
            boolean mustChange) {}

    /** What is needed to create one. */
    record Wanted(
            @Nullable String name,
            @Nullable UUID person,
            @Nullable String administrator,
            @Nullable String password) {}

    /** A password somebody else gives. */
    record Given(@Nullable String password) {}

    /** Whether something shall be so. */
    record Switch(boolean on) {}

    /** The address an authenticator app reads, shown once. */
    record SecondFactor(@Nullable String address) {}

    @GetMapping
    @Allowed(administrators = {Administrator.SYSTEM, Administrator.SECURITY})
    List<Shown> all() {
        Organisation organisation = people.organisation();
        Instant now = clock.instant();
        return accounts.all().stream()
                .map(account -> new Shown(
                        account.id(),
                        account.name(),
                        account.person(),
                        organisation.personName(account.person()),
                        account.administrator().map(Administrator::key).orElse(null),
                        account.active(),
                        account.isLocked(now),
                        account.secondFactor(),
                        account.mustChange()))
                .toList();
    }

    @PostMapping
    @Allowed(administrators = Administrator.SYSTEM)
    Shown create(@RequestBody Wanted wanted, Caller caller) {
        String name = wanted.name() == null ? "" : wanted.name().strip();
        String password = wanted.password() == null ? "" : wanted.password();
        List<FieldError> errors = new ArrayList<>();
        if (!name.matches("[a-zA-Z0-9._-]{2,40}")) {
            errors.add(new FieldError("name", "账号为 2 至 40 位字母、数字、点、横线或下划线"));
        }
        if (wanted.person() == null
                || people.organisation().person(wanted.person()).isEmpty()) {
            errors.add(new FieldError("person", "请选择已登记的人员"));
        }
        errors.addAll(passwords.judge("password", password, name));
        if (!errors.isEmpty() || wanted.person() == null) {
            throw new Unfit(errors);
        }
        Optional<Administrator> kind =
                Optional.ofNullable(wanted.administrator()).map(Administrator::of);
        UUID id = create(new NewAccount(name, wanted.person(), kind, password, true, false, false));
        book.add(
                "账号管理",
                caller,
                "新建账号 " + name + kind.map(each -> "（" + each.label() + "）").orElse(""));
        return shown(id);
    }

    @PostMapping("/{id}/active")
    @Allowed(administrators = Administrator.SECURITY)
    Shown activate(@PathVariable UUID id, @RequestBody Switch wanted, Caller caller) {
        Account account = known(id, caller);
        accounts.setActive(id, wanted.on());
        if (!wanted.on()) {
            sessions.endAll(id);
        }
        book.add("账号管理", caller, (wanted.on() ? "启用账号 " : "停用账号 ") + account.name());
        return shown(id);
    }

    @PostMapping("/{id}/unlock")
    @Allowed(administrators = Administrator.SECURITY)
    Shown unlock(@PathVariable UUID id, Caller caller) {
        Account account = known(id, caller);
        accounts.forgive(id);
        book.add("账号管理", caller, "解锁账号 " + account.name());
        return shown(id);
    }

    @PostMapping("/{id}/second-factor")
    @Allowed(administrators = Administrator.SECURITY)
    SecondFactor secondFactor(@PathVariable UUID id, @RequestBody Switch wanted, Caller caller) {
        Account account = known(id, caller);
        byte[] secret = wanted.on() ? Totp.secret() : new byte[0];
        accounts.setSecondFactor(id, secret);
        book.add("账号管理", caller, (wanted.on() ? "启用动态码 " : "停用动态码 ") + account.name());
        return new SecondFactor(wanted.on() ? Totp.address(secret, account.name()) : null);
    }

    @PostMapping("/{id}/password")
    @Allowed(administrators = Administrator.SYSTEM)
    Shown reset(@PathVariable UUID id, @RequestBody Given given, Caller caller) {
        Account account = known(id, caller);
        String password = given.password() == null ? "" : given.password();
        List<FieldError> errors = passwords.judge("password", password, account.name());
        if (!errors.isEmpty()) {
            throw new Unfit(errors);
        }
        accounts.setPassword(id, password, true, clock.instant());
        sessions.endAll(id);
        book.add("账号管理", caller, "重置口令 " + account.name());
        return shown(id);
    }

    private UUID create(NewAccount account) {
        try {
            return accounts.create(account, clock.instant());
        } catch (DuplicateKeyException taken) {
            String message = "账号已存在，或该人员已有账号（同一人不得兼任两种管理员）";
            throw new Unfit(List.of(new FieldError("name", message)));
        }
    }

    // Nobody administers his own account: what he may do, somebody else decided.
    private Account known(UUID id, Caller caller) {
        Account account = accounts.find(id).orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
        if (account.name().equals(caller.account())) {
            ErrorResponseException refusal = new ErrorResponseException(HttpStatus.FORBIDDEN);
            refusal.setTitle("无权办理");
            refusal.setDetail("不能管理本人的账号");
            throw refusal;
        }
        return account;
    }

    private Shown shown(UUID id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
