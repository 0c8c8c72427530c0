package anlan.kernel.exchange;

import anlan.kernel.register.Table;
import anlan.kernel.register.TableRow;
import anlan.record.Hash;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * A file that came from outside, read but not yet understood.
 *
 * @param name its name
 * @param content hash of its bytes
 * @param heading names of its columns
 * @param rows what stands below them
 */
public record Incoming(String name, Hash content, List<String> heading, List<TableRow> rows) {

    /**
     * Reads a CSV file or a workbook; the first row that is not empty is the heading.
     *
     * @throws IOException when it is no such file; the message says why in the user's words
     */
    public static Incoming of(String name, byte[] bytes) throws IOException {
        List<TableRow> rows = Table.rows(new ByteArrayInputStream(bytes));
        if (rows.isEmpty()) {
            throw new IOException("文件是空的");
        }
        List<String> heading =
                rows.getFirst().cells().stream().map(String::strip).toList();
        return new Incoming(name, Hash.of(bytes), heading, rows.subList(1, rows.size()));
    }
}
