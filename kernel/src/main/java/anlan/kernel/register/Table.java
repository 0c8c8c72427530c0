package anlan.kernel.register;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads a table from an .xlsx or .csv file row by row, every cell as text; CSV in UTF-8 or, as Chinese Excel writes it, GB 18030. */
final class Table {
    private static final Charset CHINESE = Charset.forName("GB18030");

    private Table() {}

    /** Hands on every row, the heading first. */
    static void read(InputStream file, Consumer<List<String>> rows) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file);
        in.mark(4);
        boolean zip = in.read() == 'P' && in.read() == 'K';
        in.reset();
        if (zip) {
            readWorkbook(in, rows);
        } else {
            Csv.read(decoded(in.readAllBytes()), rows);
        }
    }

    private static void readWorkbook(InputStream in, Consumer<List<String>> rows) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<Row> sheet = book.getFirstSheet().openStream()) {
            sheet.forEach(row -> {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    cells.add(row.getOptionalCell(i).map(Table::text).orElse(""));
                }
                rows.accept(cells);
            });
        }
    }

    // A day is a number with a format in a workbook; everything else is what the cell shows.
    private static String text(Cell cell) {
        String format =
                Optional.ofNullable(cell.getDataFormatString()).orElse("").toLowerCase(Locale.ROOT);
        if (cell.getType() == CellType.NUMBER && format.contains("y")) {
            LocalDateTime moment = cell.asDate();
            return moment.toLocalDate().toString();
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText().strip();
    }

    private static String decoded(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(bytes, CHINESE);
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
