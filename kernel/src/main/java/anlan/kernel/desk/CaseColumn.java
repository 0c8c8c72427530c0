package anlan.kernel.desk;

import anlan.kernel.desk.CaseLine.DueView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a list of cases as it leaves the house: headings and words as on the screen. */
enum CaseColumn {
    NUMBER("案号", line -> Objects.requireNonNullElse(line.number(), "未编号")),
    TITLE("案由", CaseLine::title),
    PROCEDURE("程序", CaseLine::procedureLabel),
    STAGE("环节", CaseLine::stageLabel),
    HOLDER("承办", line -> line.holder().isEmpty() ? "未分派" : line.holder()),
    UNIT("单位", line -> line.unit().name()),
    DUE("最近期限", line -> due(line.due())),
    OPENED("开始", line -> line.opened().toString()),
    CLOSED("办结", line -> Objects.toString(line.closed(), "")),
    NEXT("下一步", line -> line.nextAct() == null ? "" : line.nextAct().label());

    private final String label;
    private final Function<CaseLine, String> words;

    CaseColumn(String label, Function<CaseLine, String> words) {
        this.label = label;
        this.words = words;
    }

    /** Those of these keys, in the order of the screen; all where none is known. */
    static List<CaseColumn> of(List<String> keys) {
        List<CaseColumn> chosen = Arrays.stream(values())
                .filter(column -> keys.contains(column.name().toLowerCase(Locale.ROOT)))
                .toList();
        return chosen.isEmpty() ? List.of(values()) : chosen;
    }

    /** Its heading. */
    String label() {
        return label;
    }

    /** What stands in it. */
    String of(CaseLine line) {
        return words.apply(line);
    }

    private static String due(@Nullable DueView due) {
        return due == null ? "" : due.label() + " " + due.date() + " " + due.left();
    }
}
