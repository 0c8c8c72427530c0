package anlan.app.security;

import anlan.kernel.access.Login;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who makes a request and leaves it on the request; decides nothing. */
final class SessionFilter extends OncePerRequestFilter {
    private static final String LOGIN = Login.class.getName();
    private static final String MUST_CHANGE = LOGIN + ".mustChange";
    private final Sessions sessions;
    private final Accounts accounts;
    private final Logins logins;
    private final Transactions transactions;
    private final Clock clock;

    SessionFilter(Sessions sessions, Accounts accounts, Logins logins, Transactions transactions, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.logins = logins;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who is signed in on this request. */
    static Optional<Login> login(HttpServletRequest request) {
        return request.getAttribute(LOGIN) instanceof Login login ? Optional.of(login) : Optional.empty();
    }

    /** Whether he must first change a password that somebody else gave him. */
    static boolean mustChange(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(MUST_CHANGE));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SessionCookie.read(request)
                .ifPresent(token -> transactions.run(Scope.system(), () -> remember(request, token)));
        chain.doFilter(request, response);
    }

    // Session, account and organisation in one transaction: every request pays for this.
    private void remember(HttpServletRequest request, String token) {
        Instant now = clock.instant();
        sessions.find(token, now)
                .ifPresent(session -> accounts.find(session.account())
                        .filter(Account::active)
                        .ifPresent(account -> {
                            LocalDate today = LocalDate.ofInstant(now, clock.getZone());
                            request.setAttribute(LOGIN, logins.of(account, session.unit(), today));
                            request.setAttribute(MUST_CHANGE, account.mustChange());
                        }));
    }
}
