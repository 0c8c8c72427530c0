package anlan.kernel.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The endpoint serves everybody who is signed in to do business; what he may see and do is judged further down. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface SignedIn {
    /** Whether administrators are served too, who otherwise see no business. */
    boolean administrators() default false;

    /** Whether enterprises are served too, which see what is their own; the endpoint shows nothing else. */
    boolean parties() default false;
}
