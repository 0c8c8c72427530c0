package anlan.kernel.register;

import java.util.List;
import java.util.Map;

/**
 * What became of a file.
 *
 * @param total rows below the heading
 * @param good rows without fault
 * @param bad faults, at most ten thousand of them
 * @param imported rows that are in the register now
 * @param columns headings of the file
 * @param mapping field by heading
 */
public record ImportReport(
        int total, int good, List<Fault> bad, int imported, List<String> columns, Map<String, String> mapping) {

    /**
     * One fault.
     *
     * @param row number of the row as the spreadsheet counts, the heading being 1
     * @param field name of the field; empty when it concerns the row as a whole
     * @param value what stands there
     * @param message what is wrong with it
     */
    public record Fault(int row, String field, String value, String message) {}
}
