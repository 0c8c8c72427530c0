package anlan.kernel.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Rows of small files made up for the purpose, each with one thing to get right or wrong. */
class RowReaderTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String HEADING = "Year,Date,Text,Fine,Towns,urgent,closed";
    private static final String MAPPING = """
            # 说明
            [来源]
            代号 = trial
            名称 = 试验
            单位编码 = 0001.9002
            单位名称 = 历史资料（试验）
            程序 = history
            币种 = USD
            [写法]
            日期 = M/d/yy | M/d/yyyy
            金额 = 1234.56
            [核对]
            年份列 = Year
            金额列 = Fine
            识别列 =
            [项目]
            日期 = Date
            内容 = Text
            金额 = Fine
            币种 = {币种}
            地点 = Towns
            种类 = {标志}
            行号 = {行号}
            [标志]
            urgent = 紧急
            closed = 关闭
            """;

    private static List<Judged> read(String mapping, String csv) throws IOException, BadMapping {
        Incoming file = Incoming.of("trial.csv", csv.getBytes(StandardCharsets.UTF_8));
        RowReader reader = new RowReader(Mapping.of(mapping), Note.class, file, TODAY);
        List<Judged> read = new ArrayList<>();
        file.rows().forEach(row -> read.add(reader.read(row)));
        return read;
    }

    private static Judged row(String line) throws IOException, BadMapping {
        return read(MAPPING, HEADING + "\n" + line + "\n").getFirst();
    }

    private static Note note(String line) throws IOException, BadMapping {
        Judged row = row(line);
        assertThat(row.faults()).isEmpty();
        return (Note) Objects.requireNonNull(row.paper());
    }

    private static String reason(String line) throws IOException, BadMapping {
        Judged row = row(line);
        assertThat(row.paper()).isNull();
        return row.faults().getFirst().sentence();
    }

    @Test
    void every_field_is_read_from_where_the_mapping_says() throws IOException, BadMapping {
        assertThat(
                        note(
                                "2005,6/7/05,\"One, \"\"two\"\"\",1250.5,\"['Bourne', \"\"Gay Head\"\", \"\"O'Neill\"\"]\",True,False"))
                .isEqualTo(new Note(
                        LocalDate.of(2005, 6, 7),
                        "One, \"two\"",
                        new BigDecimal("1250.50"),
                        "USD",
                        List.of("Bourne", "Gay Head", "O'Neill"),
                        List.of("紧急"),
                        2));
    }

    @Test
    void empty_cells_are_empty_fields() throws IOException, BadMapping {
        Note note = note("2005,6/7/05,text,,[],False,False");
        assertThat(note.amount()).isNull();
        assertThat(note.places()).isEmpty();
        assertThat(note.kinds()).isEmpty();
    }

    @Test
    void the_second_form_of_a_date_is_read_when_the_first_does_not_fit() throws IOException, BadMapping {
        assertThat(note("2017,2/3/2017,text,,,,").day()).isEqualTo(LocalDate.of(2017, 2, 3));
        assertThat(note("2017,02/03/17,text,,,,").day()).isEqualTo(LocalDate.of(2017, 2, 3));
    }

    @Test
    void days_that_never_were_are_reported_as_such() throws IOException, BadMapping {
        assertThat(reason("2017,4/31/17,text,,,,")).startsWith("第 2 行 日期“4/31/17”：没有这一天");
        assertThat(reason("2005,0/6/05,text,,,,")).contains("没有这一天");
        assertThat(reason("2007,22/28/07,text,,,,")).contains("没有这一天");
        assertThat(reason("2007,2/29/07,text,,,,")).contains("没有这一天");
        assertThat(note("2008,2/29/08,text,,,,").day()).isEqualTo(LocalDate.of(2008, 2, 29));
    }

    @Test
    void what_is_no_date_is_reported_with_the_forms_that_are() throws IOException, BadMapping {
        assertThat(reason("2017,2017-02-03,text,,,,")).contains("不是日期（应写作 M/d/yy | M/d/yyyy）");
        assertThat(reason("2017,2/3/17x,text,,,,")).contains("不是日期");
        assertThat(reason("2017,,text,,,,")).contains("请填写日期");
    }

    @Test
    void a_date_that_contradicts_the_column_of_years_is_reported() throws IOException, BadMapping {
        assertThat(reason("2005,12/12/20,text,,,,")).contains("读作 2020-12-12，与“Year”列的“2005”矛盾");
        assertThat(reason(",12/12/20,text,,,,")).contains("矛盾");
    }

    @Test
    void the_day_of_the_import_is_the_last_that_can_have_been() throws IOException, BadMapping {
        assertThat(note("2026,11/22/26,text,,,,").day()).isEqualTo(TODAY);
        assertThat(reason("2026,11/23/26,text,,,,")).contains("晚于导入当天");
    }

    @Test
    void amounts_are_exact_and_never_guessed() throws IOException, BadMapping {
        assertThat(note("2005,6/7/05,text,0.1,,,").amount()).isEqualTo(new BigDecimal("0.10"));
        assertThat(reason("2005,6/7/05,text,0.125,,,")).contains("小数超过 2 位");
        assertThat(reason("2005,6/7/05,text,\"1,000\",,,")).contains("不是金额（应写作 1234.56）");
        assertThat(reason("2005,6/7/05,text,-5,,,")).contains("金额不能是负数");
        assertThat(reason("2005,6/7/05,text,1e3,,,")).contains("不是金额");
        assertThat(row("2005,6/7/05,text,about 5,,,").sum()).isNull();
        assertThat(row("2005,6/31/05,text,7,,,").sum()).isEqualByComparingTo("7");
    }

    @Test
    void each_country_writes_amounts_its_own_way() throws BadMapping, Unreadable {
        assertThat(AmountForm.like("1,234.56").read("12,345,678.9", 2)).isEqualByComparingTo("12345678.90");
        assertThat(AmountForm.like("1.234,56").read("12.345.678,9", 2)).isEqualByComparingTo("12345678.90");
        assertThatThrownBy(() -> AmountForm.like("1,234.56").read("12,34", 2)).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> AmountForm.like("1 234")).isInstanceOf(BadMapping.class);
    }

    @Test
    void a_flag_that_says_neither_yes_nor_no_is_reported() throws IOException, BadMapping {
        assertThat(reason("2005,6/7/05,text,,,maybe,False")).contains("“urgent”列既不是“是”也不是“否”");
    }

    @Test
    void a_row_of_another_width_is_reported_because_its_columns_have_shifted() throws IOException, BadMapping {
        assertThat(reason("2005,6/7/05,text")).contains("有 3 列，标题有 7 列");
        assertThat(reason("2005,6/7/05,te,xt,,,,")).contains("有 8 列，标题有 7 列");
    }

    @Test
    void all_faults_of_a_row_are_named() throws IOException, BadMapping {
        assertThat(row("2005,6/31/05,text,x,,maybe,").faults())
                .extracting(Fault::field)
                .containsExactly("日期", "金额", "种类");
    }

    @Test
    void lines_are_counted_as_an_editor_counts_them() throws IOException, BadMapping {
        List<Judged> rows =
                read(MAPPING, HEADING + "\r\n\r\n2005,6/7/05,\"a\nb\",,,,\r\n2005,6/8/05,c,,,,\r\n2005,6/9/05,d,,,,");
        assertThat(rows).extracting(Judged::line).containsExactly(3, 5, 6);
    }

    @Test
    void equal_rows_are_different_cases_and_the_same_ones_every_time() throws IOException, BadMapping {
        String twice = HEADING + "\n2005,6/7/05,a,,,,\n2005,6/8/05,b,,,,\n2005,6/7/05,a,,,,\n";
        List<Judged> first = read(MAPPING, twice);
        List<Judged> again = read(MAPPING, twice);
        assertThat(first).extracting(Judged::caseId).doesNotHaveDuplicates();
        assertThat(again)
                .extracting(Judged::caseId)
                .isEqualTo(first.stream().map(Judged::caseId).toList());
        assertThat(again)
                .extracting(Judged::entry)
                .isEqualTo(first.stream().map(Judged::entry).toList());
        // A row put in above moves the lines and nothing else.
        List<Judged> moved = read(
                MAPPING,
                twice.replace("\n2005,6/7/05,a,,,,\n2005,6/8", "\n2005,1/1/05,z,,,,\n2005,6/7/05,a,,,,\n2005,6/8"));
        assertThat(moved)
                .extracting(Judged::caseId)
                .containsAll(first.stream().map(Judged::caseId).toList());
    }

    @Test
    void with_columns_that_tell_rows_apart_a_changed_row_is_the_same_case_and_another_entry()
            throws IOException, BadMapping {
        String keyed = MAPPING.replace("识别列 =", "识别列 = Date | Text");
        Judged before = read(keyed, HEADING + "\n2005,6/7/05,a,100,,,\n").getFirst();
        Judged after = read(keyed, HEADING + "\n2005,6/7/05,a,200,,,\n").getFirst();
        assertThat(after.caseId()).isEqualTo(before.caseId());
        assertThat(after.entry()).isNotEqualTo(before.entry());
    }

    @Test
    void another_source_makes_other_cases_of_the_same_row() throws IOException, BadMapping {
        String csv = HEADING + "\n2005,6/7/05,a,,,,\n";
        String other = MAPPING.replace("代号 = trial", "代号 = other");
        assertThat(read(other, csv).getFirst().caseId())
                .isNotEqualTo(read(MAPPING, csv).getFirst().caseId());
    }

    @Test
    void a_file_from_chinese_excel_is_read_in_its_own_encoding() throws IOException {
        Incoming file = Incoming.of("trial.csv", "日期,内容\n2005,水塘".getBytes(Charset.forName("GB18030")));
        assertThat(file.heading()).containsExactly("日期", "内容");
        assertThat(file.rows().getFirst().cells()).containsExactly("2005", "水塘");
    }

    @Test
    void a_file_that_is_no_table_is_refused_as_a_whole() {
        assertThatThrownBy(() -> Incoming.of("a.csv", new byte[0])).hasMessage("文件是空的");
        assertThatThrownBy(() -> Incoming.of("a.csv", (HEADING + "\n2005,\"6/7/05").getBytes(StandardCharsets.UTF_8)))
                .hasMessage("第 2 行的引号没有闭合");
        assertThatThrownBy(() -> Incoming.of("a.csv", new byte[] {'a', (byte) 0xff, (byte) 0xff, 'b'}))
                .hasMessageContaining("编码");
        assertThatThrownBy(() -> Incoming.of("a.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isInstanceOf(IOException.class);
    }

    @Test
    void signs_the_database_cannot_keep_are_reported() throws IOException, BadMapping {
        assertThat(reason("2005,6/7/05,a\0b,,,,")).contains("无法保存的字符");
    }

    @Test
    void a_mapping_that_names_what_is_not_there_is_refused() {
        String csv = HEADING + "\n";
        assertThatThrownBy(() -> read(MAPPING.replace("内容 = Text", "内容 = Txt"), csv))
                .hasMessage("文件没有“Txt”这一列");
        assertThatThrownBy(() -> read(MAPPING.replace("内容 = Text", "正文 = Text"), csv))
                .hasMessageContaining("没有“正文”这一项");
        assertThatThrownBy(() -> read(MAPPING.replace("年份列 = Year", "年份列 = Jahr"), csv))
                .hasMessage("文件没有“Jahr”这一列");
        assertThatThrownBy(() -> read(MAPPING.replace("{行号}", "{行}"), csv)).hasMessageContaining("没有 {行}");
        assertThatThrownBy(() -> read(MAPPING, "Year,Date,Text,Fine,Towns,urgent,closed,Date\n"))
                .hasMessage("文件中有两列都叫“Date”");
    }

    @Test
    void a_slip_of_the_pen_in_a_mapping_is_named_with_its_line() {
        assertThatThrownBy(() -> Mapping.of(MAPPING.replace("币种 = USD", "货币 = USD")))
                .hasMessageContaining("第 8 行：");
        assertThatThrownBy(() -> Mapping.of(MAPPING.replace("[写法]", "[写]"))).hasMessageContaining("没有[写]这一节");
        assertThatThrownBy(() -> Mapping.of(MAPPING.replace("币种 = USD\n", ""))).hasMessage("[来源]中没有写“币种”");
        assertThatThrownBy(() -> Mapping.of(MAPPING.replace("USD", "US$"))).hasMessageContaining("ISO 4217");
        assertThatThrownBy(() -> Mapping.of(MAPPING.replace("M/d/yy |", "M/d |")))
                .hasMessageContaining("应含年");
        assertThatThrownBy(() -> Mapping.of(MAPPING + "urgent = 急\n")).hasMessageContaining("写了两次");
        assertThatThrownBy(() -> Mapping.of("代号 = x\n")).hasMessageContaining("第 1 行：");
    }
}
