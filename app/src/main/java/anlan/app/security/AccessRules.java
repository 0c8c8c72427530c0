package anlan.app.security;

import anlan.kernel.access.Allowed;
import anlan.kernel.access.Login;
import anlan.kernel.access.Public;
import anlan.kernel.access.SignedIn;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Reads off an endpoint whom it serves. One that says nothing serves nobody. */
final class AccessRules {
    private static final List<Class<? extends Annotation>> RULES = List.of(Public.class, SignedIn.class, Allowed.class);

    private AccessRules() {}

    /** What becomes of a request. */
    enum Verdict {
        SERVED,
        SIGN_IN_FIRST,
        REFUSED
    }

    /** The endpoint's rule: on the method, else on its class; none when it says nothing. */
    static Optional<Annotation> of(HandlerMethod endpoint) {
        for (Class<? extends Annotation> rule : RULES) {
            Annotation found = AnnotatedElementUtils.findMergedAnnotation(endpoint.getMethod(), rule);
            if (found != null) {
                return Optional.of(found);
            }
        }
        for (Class<? extends Annotation> rule : RULES) {
            Annotation found = AnnotatedElementUtils.findMergedAnnotation(endpoint.getBeanType(), rule);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    static Verdict judge(HandlerMethod endpoint, @Nullable Login login) {
        Annotation rule = of(endpoint).orElse(null);
        if (rule instanceof Public) {
            return Verdict.SERVED;
        }
        if (login == null) {
            return Verdict.SIGN_IN_FIRST;
        }
        boolean administrates = login.administrator().isPresent();
        boolean served = false;
        if (rule instanceof SignedIn anybody) {
            served = administrates
                    ? anybody.administrators()
                    : login.enterprise().isEmpty() || anybody.parties();
        } else if (rule instanceof Allowed some) {
            served = login.administrator()
                    .map(kind -> Set.of(some.administrators()).contains(kind))
                    .orElseGet(() -> login.holdsAnyOf(Set.of(some.posts())));
        }
        return served ? Verdict.SERVED : Verdict.REFUSED;
    }
}
