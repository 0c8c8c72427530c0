package anlan.record.verify;

import java.util.OptionalLong;

/// Something that is not as it was recorded.
///
/// @param place the member of the archive it concerns, or `zip` for the container
/// @param seq the entry it concerns, if it concerns one
/// @param words what is wrong, for officials
public record Finding(String place, OptionalLong seq, String words) {

    /// A finding about an entry.
    public static Finding at(long seq, String words) {
        return new Finding("entries.jsonl", OptionalLong.of(seq), words);
    }

    /// A finding about a whole member of the archive.
    public static Finding in(String place, String words) {
        return new Finding(place, OptionalLong.empty(), words);
    }

    @Override
    public String toString() {
        return (seq.isPresent() ? "第 %d 条记录".formatted(seq.getAsLong()) : place) + "：" + words;
    }
}
