package anlan.kernel.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The endpoint serves holders of one of these posts, or these administrators, and nobody else. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {
    /** Keys of posts, one of which suffices. */
    String[] posts() default {};

    /** Administrators who may as well. */
    Administrator[] administrators() default {};
}
