package anlan.app.security;

import anlan.kernel.access.Administrator;
import anlan.kernel.access.Allowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The security log over HTTP, for the audit administrator alone. */
@RestController
class SecurityBookEndpoint {
    private static final int SHOWN = 100;
    private final SecurityBook book;

    SecurityBookEndpoint(SecurityBook book) {
        this.book = book;
    }

    @GetMapping("/api/security-log")
    @Allowed(administrators = Administrator.AUDIT)
    List<SecurityBook.Line> before(
            @RequestParam(defaultValue = "9223372036854775807") long before,
            @RequestParam(defaultValue = "") String account) {
        return book.before(before, account, SHOWN);
    }
}
