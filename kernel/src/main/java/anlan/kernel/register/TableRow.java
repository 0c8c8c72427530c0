package anlan.kernel.register;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a table that came from outside.
 *
 * @param number number of the line it begins on, as an editor or a spreadsheet counts: the heading is 1
 * @param cells what stands in it
 */
public record TableRow(int number, List<String> cells) {

    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }

    // A workbook leaves out empty cells at the end of a row.
    TableRow atLeast(int width) {
        if (cells.size() >= width) {
            return this;
        }
        List<String> wider = new ArrayList<>(cells);
        while (wider.size() < width) {
            wider.add("");
        }
        return new TableRow(number, List.copyOf(wider));
    }
}
