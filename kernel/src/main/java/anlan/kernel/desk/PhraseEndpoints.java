package anlan.kernel.desk;

import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import anlan.kernel.form.Unfit;
import anlan.kernel.register.Register;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Phrases over HTTP: nobody's own are shown to anybody else. */
@RestController
@RequestMapping("/api/phrases")
@SignedIn
class PhraseEndpoints {

    private static final int LONGEST = 500;

    private final Phrases phrases;
    private final Clock clock;

    PhraseEndpoints(Phrases phrases, Clock clock) {
        this.phrases = phrases;
        this.clock = clock;
    }

    /** Phrases for a field. */
    record Offered(List<Phrases.Own> mine, List<String> bureau) {}

    /** A phrase to keep. */
    record Kept(String field, String words) {}

    @GetMapping
    Offered of(Login login, @RequestParam String field) {
        return new Offered(phrases.own(login, field), phrases.ofBureau(login, field));
    }

    @PostMapping
    Offered keep(Login login, @RequestBody Kept kept) {
        String words = kept.words().strip();
        if (words.isEmpty() || words.length() > LONGEST) throw new Unfit("words", "常用语不能为空，也不能超过" + LONGEST + "字");
        phrases.keep(login, kept.field(), words, clock.instant());
        return of(login, kept.field());
    }

    @DeleteMapping("/{id}")
    void forget(Login login, @PathVariable UUID id) {
        phrases.forget(login, id);
    }

    /** Declares the register of what the bureau offers. */
    @Configuration(proxyBeanMethods = false)
    static class PhraseRegister {

        @Bean
        Register<BureauPhrase> phraseRegister() {
            return BureauPhrase.REGISTER;
        }
    }
}
