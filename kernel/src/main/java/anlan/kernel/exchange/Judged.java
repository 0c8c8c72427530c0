package anlan.kernel.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read and judged; it is either a paper or has faults.
 *
 * @param line number of the line it begins on
 * @param year what stands in the column of years; empty where there is none to read
 * @param sum what stands in the column of amounts, zero for an empty cell; null when it cannot be read
 * @param caseId the case it makes: the same row of the same source always makes the same one
 * @param entry the journal entry it makes; differs when anything in the row does
 * @param paper the paper; null when there are faults
 * @param faults why there is no paper
 */
record Judged(
        int line,
        String year,
        @Nullable BigDecimal sum,
        UUID caseId,
        UUID entry,
        @Nullable Record paper,
        List<Fault> faults) {}
