package anlan.app.security;

import anlan.kernel.access.Administrator;
import anlan.kernel.access.Login;
import anlan.kernel.access.Login.HeldPost;
import anlan.kernel.access.Login.UnitName;
import anlan.kernel.access.Public;
import anlan.kernel.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out, who is signed in, one's own password, and the unit worked for. */
@RestController
@RequestMapping("/api/session")
class SessionEndpoint {
    private final SignIn signIn;
    private final Sessions sessions;
    private final Accounts accounts;
    private final Logins logins;
    private final Menu menu;
    private final SecurityBook log;
    private final Clock clock;

    SessionEndpoint(
            SignIn signIn,
            Sessions sessions,
            Accounts accounts,
            Logins logins,
            Menu menu,
            SecurityBook log,
            Clock clock) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.accounts = accounts;
        this.logins = logins;
        this.menu = menu;
        this.log = log;
        this.clock = clock;
    }

    /** What is typed to sign in. */
    record Credentials(
            @Nullable String account,
            @Nullable String password,
            @Nullable String code) {}

    /** Old and new password. */
    record NewPassword(@Nullable String old, @Nullable String next) {}

    /** The unit to work for. */
    record Move(String unit) {}

    /** A person by id and name. */
    record PersonName(UUID id, String name) {}

    /** Who is signed in, as the browser wants it; the key of drafts in hexadecimal. */
    record Shown(
            String account,
            PersonName person,
            UnitName unit,
            List<UnitName> units,
            List<HeldPost> posts,
            @Nullable String admin,
            List<String> entrances,
            List<Menu.Item> menu,
            boolean mustChange,
            String draftKey,
            boolean demo,
            boolean enterprise) {}

    @GetMapping
    @SignedIn(administrators = true, parties = true)
    Shown show(Login login) {
        Account account = accounts.find(login.account()).orElseThrow();
        return new Shown(
                login.accountName(),
                new PersonName(login.person(), login.name()),
                login.unit(),
                logins.unitsOf(login, today()),
                login.posts(),
                login.administrator().map(Administrator::key).orElse(null),
                menu.entrances(login),
                menu.of(login),
                account.mustChange(),
                HexFormat.of().formatHex(account.draftKey()),
                login.demo(),
                login.enterprise().isPresent());
    }

    @PostMapping
    @Public(because = "whoever signs in is not signed in yet")
    Shown begin(
            @RequestBody Credentials typed, Caller caller, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(sessions::end);
        SignIn.Begun begun = signIn.with(text(typed.account()), text(typed.password()), text(typed.code()), caller);
        SessionCookie.write(request, response, begun.token());
        return show(begun.login());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Public(because = "ending a session that is over already is not an error")
    void end(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(token -> {
            sessions.end(token);
            log.add("退出", caller, "退出登录");
        });
        SessionCookie.clear(request, response);
    }

    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @SignedIn(administrators = true, parties = true)
    void change(
            @RequestBody NewPassword typed,
            Login login,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response) {
        signIn.change(login, text(typed.old()), text(typed.next()), caller);
        SessionCookie.write(request, response, signIn.again(login, caller).token());
    }

    @PutMapping("/unit")
    @SignedIn
    Shown move(@RequestBody Move wanted, Login login, HttpServletRequest request) {
        UnitName unit = logins.unitsOf(login, today()).stream()
                .filter(each -> each.path().equals(wanted.unit()))
                .findFirst()
                .orElseThrow(() -> {
                    ErrorResponseException refusal = new ErrorResponseException(HttpStatus.FORBIDDEN);
                    refusal.setTitle("无权办理");
                    refusal.setDetail("您在该单位没有岗位");
                    return refusal;
                });
        SessionCookie.read(request).ifPresent(token -> sessions.moveTo(token, unit.path()));
        Account account = accounts.find(login.account()).orElseThrow();
        return show(logins.of(account, unit.path(), today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
