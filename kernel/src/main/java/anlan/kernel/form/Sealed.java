package anlan.kernel.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field is sealed: it is {@link Personal}, and shown to nobody who has not opened it by an act of its own
 * ({@code Unseals}); never filled into another form, never exported.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Sealed {}
