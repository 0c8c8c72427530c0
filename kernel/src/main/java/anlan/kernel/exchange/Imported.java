package anlan.kernel.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A paper that an import may file: the one that opens a case of a procedure kept as history. */
public interface Imported {

    /** The day it happened where it comes from. */
    LocalDate happened();

    /** The sum it is about, in the currency of its source; null where there is none. */
    @Nullable
    BigDecimal sum();
}
