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
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads a table from an .xlsx or .csv file row by row, every cell as text; CSV in UTF-8 or, as Chinese Excel writes it, GB 18030. */
public final class Table {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final char UNKNOWN_SIGN = '\ufffd';

    private Table() {}

    /**
     * Hands on every row that is not empty, the heading first, each with its number.
     *
     * @throws IOException when the file is no such table; the message says why in the user's words
     */
    static void read(InputStream file, Consumer<TableRow> rows) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file);
        if (isWorkbook(in)) {
            readWorkbook(in, rows);
            return;
        }
        byte[] bytes = in.readAllBytes();
        String text = decoded(bytes);
        if (text.indexOf(UNKNOWN_SIGN) >= 0 && !isUtf8(bytes)) {
            throw new IOException("既不是 UTF-8 编码，也不是 GB18030 编码");
        }
        Csv.read(text, rows);
    }

    /** All rows that {@link #read} hands on. */
    public static List<TableRow> rows(InputStream file) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        read(file, rows::add);
        return rows;
    }

    private static boolean isWorkbook(BufferedInputStream in) throws IOException {
        in.mark(4);
        boolean zip = in.read() == 'P' && in.read() == 'K';
        in.reset();
        return zip;
    }

    private static void readWorkbook(InputStream in, Consumer<TableRow> rows) throws IOException {
        int[] width = {0};
        try (ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<Row> sheet = book.getFirstSheet().openStream()) {
            sheet.map(Table::row).filter(row -> !row.isEmpty()).forEach(row -> {
                width[0] = width[0] == 0 ? row.cells().size() : width[0];
                rows.accept(row.atLeast(width[0]));
            });
        } catch (ExcelReaderException e) {
            throw new IOException("不是完好的 .xlsx 工作簿", e);
        }
    }

    private static TableRow row(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(Table::text).orElse(""));
        }
        return new TableRow(row.getRowNum(), cells);
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
        String text = new String(bytes, isUtf8(bytes) ? StandardCharsets.UTF_8 : CHINESE);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
