package anlan.app.security;

import anlan.kernel.access.Login;
import anlan.kernel.form.FieldError;
import anlan.kernel.form.Unfit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Signing in and changing one's password; every outcome goes into the security log. */
@Component
final class SignIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Logins logins;
    private final SecurityBook log;
    private final Clock clock;

    SignIn(Accounts accounts, Passwords passwords, Sessions sessions, Logins logins, SecurityBook log, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.logins = logins;
        this.log = log;
        this.clock = clock;
    }

    /** A session begun: the token for the cookie, and who it is. */
    record Begun(String token, Login login) {}

    /** Signs in, or says why not without telling which accounts exist. */
    Begun with(String name, String password, String code, Caller from) {
        Instant now = clock.instant();
        Caller caller = from.named(name);
        Optional<Account> found = accounts.named(name).filter(Account::active);
        if (found.isEmpty()) {
            passwords.pretend(password);
            throw refuse(caller, "账号不存在或已停用", SignInRefused.WRONG);
        }
        Account account = found.get();
        if (account.isLocked(now)) {
            throw refuse(caller, "账号已锁定", SignInRefused.LOCKED);
        }
        accounts.attempt(account.id(), now);
        if (!passwords.matches(password, account.password())) {
            throw refuse(caller, "口令不正确", SignInRefused.WRONG);
        }
        if (account.secondFactor() && !isCodeGood(account, code, now)) {
            throw refuse(caller, code.isBlank() ? "未提供动态码" : "动态码不正确", SignInRefused.CODE);
        }
        accounts.forgive(account.id());
        return begin(account, caller, now);
    }

    /** Changes one's own password; other sessions of the account end. */
    void change(Login login, String old, String next, Caller caller) {
        Account account = accounts.find(login.account()).orElseThrow();
        List<FieldError> errors = new ArrayList<>();
        Instant now = clock.instant();
        if (account.isLocked(now)) {
            throw refuse(caller, "账号已锁定", SignInRefused.LOCKED);
        }
        accounts.attempt(account.id(), now);
        if (!passwords.matches(old, account.password())) {
            log.add("修改口令失败", caller, "原口令不正确");
            throw new Unfit(List.of(new FieldError("old", "原口令不正确")));
        }
        accounts.forgive(account.id());
        errors.addAll(passwords.judge("next", next, account.name()));
        if (old.equals(next)) {
            errors.add(new FieldError("next", "新口令不得与原口令相同"));
        }
        if (!errors.isEmpty()) {
            throw new Unfit(errors);
        }
        accounts.setPassword(account.id(), next, false, now);
        sessions.endAll(account.id());
        log.add("修改口令", caller, "本人修改口令");
    }

    /** Begins a session anew, for somebody who just proved who he is. */
    Begun again(Login login, Caller caller) {
        return begin(accounts.find(login.account()).orElseThrow(), caller, clock.instant());
    }

    private Begun begin(Account account, Caller caller, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        String unit =
                logins.homeOf(account, today).orElseThrow(() -> refuse(caller, "该人员没有有效的单位", SignInRefused.NO_UNIT));
        String token = sessions.begin(account.id(), unit, caller, now);
        log.add("登录", caller, "登录成功");
        return new Begun(token, logins.of(account, unit, today));
    }

    // A code that was seen once, over a shoulder or on the wire, opens nothing more.
    private boolean isCodeGood(Account account, String code, Instant now) {
        byte[] secret = account.totpSecret();
        if (secret == null || code.isBlank()) {
            return false;
        }
        OptionalLong step = Totp.step(secret, code, now);
        return step.isPresent() && accounts.useStep(account.id(), step.getAsLong());
    }

    private SignInRefused refuse(Caller caller, String why, SignInRefused refusal) {
        log.add("登录失败", caller, why);
        return refusal;
    }
}
