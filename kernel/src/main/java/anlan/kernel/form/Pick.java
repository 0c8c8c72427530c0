package anlan.kernel.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The field holds ids chosen from a source of picks, such as {@code officer} or {@code enterprise}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Pick {
    /** Key of the source, see {@code GET /api/picks/{source}}. */
    String value();
}
