package anlan.app.security;

import anlan.kernel.access.Login;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a request, as the security log keeps it.
 *
 * @param account name of the account, as typed or as signed in
 * @param person id of the person; empty when unknown
 * @param address network address of the browser
 * @param agent what the browser calls itself, at most 200 characters
 */
record Caller(String account, String person, String address, String agent) {
    private static final int LONGEST = 200;

    static Caller of(HttpServletRequest request, Optional<Login> login) {
        return new Caller(
                login.map(Login::accountName).orElse(""),
                login.map(each -> each.person().toString()).orElse(""),
                request.getRemoteAddr(),
                cut(request.getHeader("User-Agent")));
    }

    Caller named(String typed) {
        return new Caller(cut(typed), person, address, agent);
    }

    private static String cut(@Nullable String text) {
        return text == null ? "" : text.substring(0, Math.min(LONGEST, text.length()));
    }
}
