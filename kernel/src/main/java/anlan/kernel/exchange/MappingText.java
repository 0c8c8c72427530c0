package anlan.kernel.exchange;

import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a mapping: sections in square brackets, below them lines {@code 项目 = 列名}; a line that begins with {@code #} is a
 * remark. A word nobody knows is an error, so that a slip of the pen cannot go unnoticed.
 */
final class MappingText {
    private static final String SOURCE = "来源";
    private static final String FORM = "写法";
    private static final String CHECK = "核对";
    private static final String FIELDS = "项目";
    private static final String FLAGS = "标志";
    private static final Map<String, List<String>> KNOWN = Map.of(
            SOURCE,
            List.of("代号", "名称", "单位编码", "单位名称", "程序", "币种"),
            FORM,
            List.of("日期", "金额"),
            CHECK,
            List.of("年份列", "金额列", "识别列"));

    private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    private String section = "";

    private MappingText() {}

    static MappingText read(String text) throws BadMapping {
        MappingText read = new MappingText();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].replace("\ufeff", "").strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read.take(i + 1, line);
            }
        }
        return read;
    }

    private void take(int number, String line) throws BadMapping {
        if (line.startsWith("[") && line.endsWith("]")) {
            section = line.substring(1, line.length() - 1).strip();
            if (!KNOWN.containsKey(section) && !section.equals(FIELDS) && !section.equals(FLAGS)) {
                throw new BadMapping(number, "没有[" + section + "]这一节");
            }
            return;
        }
        // Columns may have an equals sign in their names; the words on the left of a field have none.
        int equals = section.equals(FLAGS) ? line.lastIndexOf('=') : line.indexOf('=');
        if (section.isEmpty() || equals < 1) {
            throw new BadMapping(number, "应写作“项目 = 列名”，并放在某一节之下");
        }
        String left = line.substring(0, equals).strip();
        List<String> known = KNOWN.get(section);
        if (known != null && !known.contains(left)) {
            throw new BadMapping(number, "[" + section + "]中没有“" + left + "”，只有：" + String.join("、", known));
        }
        String right = line.substring(equals + 1).strip();
        if (sections.computeIfAbsent(section, any -> new LinkedHashMap<>()).putIfAbsent(left, right) != null) {
            throw new BadMapping(number, "“" + left + "”写了两次");
        }
    }

    Mapping mapping() throws BadMapping {
        String unit = needed(SOURCE, "单位编码");
        if (!unit.matches("[0-9]{4}(\\.[0-9]{4})*")) {
            throw new BadMapping("单位编码每级四位数字，以点分隔，如 0001.9001");
        }
        Map<String, Origin> fields = new LinkedHashMap<>();
        for (Map.Entry<String, String> field : section(FIELDS).entrySet()) {
            if (!field.getValue().isEmpty()) {
                fields.put(field.getKey(), Origin.of(field.getValue()));
            }
        }
        if (fields.isEmpty()) {
            throw new BadMapping("[项目]一节没有内容：没有一个项目取自文件");
        }
        return new Mapping(
                needed(SOURCE, "代号"),
                needed(SOURCE, "名称"),
                unit,
                needed(SOURCE, "单位名称"),
                needed(SOURCE, "程序"),
                currency(needed(SOURCE, "币种")),
                DateForms.of(needed(FORM, "日期")),
                AmountForm.like(needed(FORM, "金额")),
                given(CHECK, "年份列").orElse(null),
                given(CHECK, "金额列").orElse(null),
                given(CHECK, "识别列").map(MappingText::columns).orElse(List.of()),
                fields,
                section(FLAGS));
    }

    private Map<String, String> section(String name) {
        return sections.getOrDefault(name, Map.of());
    }

    private Optional<String> given(String in, String name) {
        return Optional.ofNullable(section(in).get(name)).filter(value -> !value.isEmpty());
    }

    private String needed(String in, String name) throws BadMapping {
        return given(in, name).orElseThrow(() -> new BadMapping("[" + in + "]中没有写“" + name + "”"));
    }

    private static List<String> columns(String bars) {
        return Arrays.stream(bars.split("\\|")).map(String::strip).toList();
    }

    private static Currency currency(String code) throws BadMapping {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new BadMapping("币种“" + code + "”不是 ISO 4217 的三位字母代码，如 CNY、USD");
        }
    }
}
