package anlan.kernel.lawbook;

import anlan.kernel.access.Allowed;
import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import anlan.kernel.journal.LawInForce;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The numbers of law over HTTP: everybody reads them, legal staff and the head of the organ confirm them. */
@RestController
@RequestMapping("/api/law/values")
class LawBookEndpoints {

    private final LawBook book;
    private final Clock clock;

    LawBookEndpoints(LawBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @GetMapping
    @SignedIn
    List<LawValue> values(@RequestParam(required = false) @Nullable LocalDate day) {
        return book.on(day == null ? LocalDate.ofInstant(clock.instant(), LawInForce.ZONE) : day);
    }

    @GetMapping("/{id}")
    @SignedIn
    List<LawValue> history(@PathVariable String id) {
        return known(id);
    }

    @PostMapping("/{id}/confirm")
    @Allowed(posts = {"legal", "leader"})
    LawValue confirm(@PathVariable String id, @RequestBody LawBook.Confirmation said, Login login) {
        known(id);
        return book.confirm(id, said, login, clock.instant());
    }

    private List<LawValue> known(String id) {
        List<LawValue> history = book.history(id);
        if (history.isEmpty()) throw new ErrorResponseException(HttpStatus.NOT_FOUND);
        return history;
    }
}
