package anlan.record.draw;

import java.util.Optional;

/// What the record of a draw proves.
///
/// @param record the draw, if it is proved
/// @param line the first line that is not as it must be, 0 if none
/// @param words the outcome for officials
public record DrawReport(Optional<DrawRecord> record, int line, String words) {

    static DrawReport proved(DrawRecord record) {
        String outcome = record.result()
                .map(result -> "按公开事件“%s”的结果“%s”重新抽取，结果一致，现有检查对象 %d 个，补抽 %d 次"
                        .formatted(
                                record.sealed().plan().event(),
                                result.text(),
                                record.picks().size(),
                                record.replacements().size()))
                .orElse("名单已封存，尚未抽取");
        String words =
                "%s。名单承诺值 %s，请与抽取前公布的核对".formatted(outcome, record.sealed().commitment());
        return new DrawReport(Optional.of(record), 0, words);
    }

    static DrawReport bad(int line, String words) {
        return new DrawReport(Optional.empty(), line, "第 %d 行：%s".formatted(line, words));
    }

    /// Whether the draw comes out as recorded.
    public boolean isProved() {
        return record.isPresent();
    }
}
