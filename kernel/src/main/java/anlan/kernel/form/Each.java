package anlan.kernel.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The lines of this list repeat those of an earlier one of the case: where no list of the same kind was filed before, the form
 * starts with one line for each of them, and this column is filled.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Each {

    /** The earlier list and its column, such as {@code hazards.text}. */
    String value();
}
