package anlan.kernel.register;

import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Choices for a form's fields, by words or by ids. */
@RestController
@SignedIn(administrators = true, parties = true)
class PickEndpoint {
    // Administrators name people and units in accounts; they see no business.
    private static final int SHOWN = 30;
    private static final int MOST_IDS = 200;
    private final Picks picks;

    PickEndpoint(Picks picks) {
        this.picks = picks;
    }

    @GetMapping("/api/picks/{source}")
    List<Pick> find(
            @PathVariable String source,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") List<String> ids,
            Login login) {
        // An enterprise may name itself, and nobody else.
        if (login.enterprise().isPresent())
            return source.equals("enterprise")
                    ? picks.source(source).stream()
                            .flatMap(own ->
                                    own.named(List.of(login.enterprise().get().toString())).stream())
                            .toList()
                    : List.of();
        PickSource known = picks.source(source).orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
        return ids.isEmpty()
                ? known.find(login, q, SHOWN)
                : known.named(ids.stream().limit(MOST_IDS).toList());
    }
}
