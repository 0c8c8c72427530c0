package anlan.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.kernel.access.Administrator;
import anlan.kernel.access.Allowed;
import anlan.kernel.access.Login;
import anlan.kernel.access.Login.HeldPost;
import anlan.kernel.access.Login.UnitName;
import anlan.kernel.access.Public;
import anlan.kernel.access.SignedIn;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Every endpoint says whom it serves; one that says nothing serves nobody and fails here. */
class AccessRulesTests {
    private static final List<Class<? extends Annotation>> RULES = List.of(Public.class, SignedIn.class, Allowed.class);

    private static List<String> silentEndpoints(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class)
                        || method.isAnnotatedWith(RequestMapping.class))
                .filter(method -> RULES.stream()
                        .noneMatch(rule -> method.isAnnotatedWith(rule)
                                || method.getOwner().isAnnotatedWith(rule)))
                .map(JavaMethod::getFullName)
                .toList();
    }

    private static JavaClasses production() {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("test-classes"))
                .importPackages("anlan");
    }

    @Test
    void every_endpoint_says_whom_it_serves() {
        assertThat(silentEndpoints(production())).isEmpty();
    }

    @Test
    void the_rule_sees_a_silent_endpoint() {
        assertThat(silentEndpoints(new ClassFileImporter().importClasses(Samples.class)))
                .singleElement()
                .asString()
                .contains("silent");
    }

    @Test
    void a_silent_endpoint_serves_nobody_while_running() throws NoSuchMethodException {
        assertThat(verdict("silent", officer())).isEqualTo(AccessRules.Verdict.REFUSED);
        assertThat(verdict("silent", null)).isEqualTo(AccessRules.Verdict.SIGN_IN_FIRST);
    }

    @Test
    void posts_administrators_and_the_public_are_told_apart() throws NoSuchMethodException {
        assertThat(verdict("open", null)).isEqualTo(AccessRules.Verdict.SERVED);
        assertThat(verdict("forAll", null)).isEqualTo(AccessRules.Verdict.SIGN_IN_FIRST);
        assertThat(verdict("forAll", officer())).isEqualTo(AccessRules.Verdict.SERVED);
        assertThat(verdict("forAll", administrator())).isEqualTo(AccessRules.Verdict.REFUSED);
        assertThat(verdict("forLeaders", officer())).isEqualTo(AccessRules.Verdict.REFUSED);
        assertThat(verdict("forOfficers", officer())).isEqualTo(AccessRules.Verdict.SERVED);
        assertThat(verdict("forAuditors", administrator())).isEqualTo(AccessRules.Verdict.SERVED);
        assertThat(verdict("forOfficers", administrator())).isEqualTo(AccessRules.Verdict.REFUSED);
    }

    private static AccessRules.Verdict verdict(String method, Login login) throws NoSuchMethodException {
        return AccessRules.judge(new HandlerMethod(new Samples(), Samples.class.getDeclaredMethod(method)), login);
    }

    private static Login officer() {
        return login(List.of(new HeldPost("officer", "执法人员", "0001", false)), Optional.empty());
    }

    private static Login administrator() {
        return login(List.of(new HeldPost("officer", "执法人员", "0001", false)), Optional.of(Administrator.AUDIT));
    }

    private static Login login(List<HeldPost> posts, Optional<Administrator> administrator) {
        UUID id = new UUID(0, 1);
        return new Login(id, "a", id, "甲", new UnitName("0001", "局"), posts, administrator, false);
    }

    @RequestMapping("/samples")
    static class Samples {
        @GetMapping
        void silent() {}

        @GetMapping
        @Public(because = "test")
        void open() {}

        @GetMapping
        @SignedIn
        void forAll() {}

        @GetMapping
        @Allowed(posts = "leader")
        void forLeaders() {}

        @GetMapping
        @Allowed(posts = {"leader", "officer"})
        void forOfficers() {}

        @GetMapping
        @Allowed(administrators = Administrator.AUDIT)
        void forAuditors() {}
    }
}
