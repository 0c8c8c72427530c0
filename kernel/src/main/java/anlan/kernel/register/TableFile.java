package anlan.kernel.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A table that leaves as a file while its rows are still being read: a workbook, or CSV in UTF-8 with a byte order mark, so
 * that Excel shows Chinese. Never holds more than a thousand rows.
 */
public final class TableFile implements Closeable {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int HELD = 1_000;

    private final OutputStream out;
    private final @Nullable Workbook book;
    private final @Nullable Worksheet sheet;
    private int row;

    private TableFile(boolean csv, String title, OutputStream out) {
        this.out = out;
        book = csv ? null : new Workbook(out, "Anlan", "1.0");
        sheet = book == null ? null : book.newWorksheet(title);
    }

    /** The answer to a request: {@code csv}, or a workbook for every other format; headings first. */
    public static TableFile answering(HttpServletResponse response, String format, String title, List<String> headings)
            throws IOException {
        boolean csv = format.equals("csv");
        response.setContentType(csv ? "text/csv;charset=UTF-8" : WORKBOOK);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(title + (csv ? ".csv" : ".xlsx"), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        TableFile file = new TableFile(csv, title, response.getOutputStream());
        file.headings(headings);
        return file;
    }

    private void headings(List<String> headings) throws IOException {
        if (sheet == null) {
            out.write("\ufeff".getBytes(StandardCharsets.UTF_8));
        } else {
            for (int column = 0; column < headings.size(); column++) {
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
        }
        row(headings);
    }

    /** Adds a row. */
    public void row(List<String> cells) {
        try {
            if (sheet == null) {
                out.write(Csv.line(cells).getBytes(StandardCharsets.UTF_8));
            } else {
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row, column, cells.get(column));
                }
                if (row % HELD == HELD - 1) sheet.flush();
            }
            row++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (book != null) book.close();
    }
}
