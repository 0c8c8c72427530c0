package anlan.kernel.exchange;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of a foreign file become the fields of a paper; read from a text a user can edit, see {@link MappingText}.
 *
 * @param source short name of where the file comes from; part of the identity of every case made from it
 * @param title its name in words
 * @param unit path of the unit the cases belong to, apart from every bureau
 * @param unitName name of that unit, should it have to be founded
 * @param procedure key of the procedure whose opening paper is filled
 * @param currency in which its amounts are
 * @param dates how dates are written
 * @param amounts how amounts are written
 * @param year column that must agree with the date and by whose years the import is summed up
 * @param amount column by which the import is summed up
 * @param identity columns that tell one row from another; empty for the whole row
 * @param fields where each field of the paper, by its label, comes from
 * @param flags columns that say yes or no, with the words for yes
 */
public record Mapping(
        String source,
        String title,
        String unit,
        String unitName,
        String procedure,
        Currency currency,
        DateForms dates,
        AmountForm amounts,
        @Nullable String year,
        @Nullable String amount,
        List<String> identity,
        Map<String, Origin> fields,
        Map<String, String> flags) {

    /** Reads the text of a mapping. */
    public static Mapping of(String text) throws BadMapping {
        return MappingText.read(text).mapping();
    }

    int decimals() {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
