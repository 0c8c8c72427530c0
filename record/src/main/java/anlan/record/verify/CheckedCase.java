package anlan.record.verify;

import anlan.record.Link;
import anlan.record.Openings;
import anlan.record.file.Archive;
import anlan.record.file.Cover;
import anlan.record.file.Member;
import anlan.record.file.Names;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonValue;
import anlan.record.json.MalformedJson;
import anlan.record.json.UnexpectedShape;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A case file whose chain, openings, files and container have been found as they were recorded.
record CheckedCase(Cover cover, List<Link> links, Openings openings, List<Absence> absent) {

    /// Reads and checks everything but the anchor; throws [Broken] at the first place that is not as recorded.
    ///
    /// The CRCs come last: they would tell of the same change, but not where in the case it is.
    static CheckedCase read(Archive archive) throws IOException {
        Cover cover = read(archive, Names.ANCHOR, Names.MOST_ANCHOR, Cover::read, Cover::json);
        List<Link> links = ChainCheck.check(archive, cover);
        Openings openings = read(archive, Names.OPENINGS, Names.MOST_OPENINGS, Openings::read, Openings::json);
        List<Absence> absent = ContentCheck.check(archive, links, openings, cover);
        Optional<Member> wrong = archive.wrongCrc();
        if (wrong.isPresent()) {
            throw Broken.in(wrong.get().name(), "校验码（CRC）与内容不符");
        }
        return new CheckedCase(cover, links, openings, absent);
    }

    private static <T> T read(
            Archive archive, String name, int most, Function<JsonObject, T> reader, Function<T, JsonObject> writer)
            throws IOException {
        byte[] bytes = archive.bytes(archive.leading(name), most);
        try {
            if (JsonValue.parse(bytes) instanceof JsonObject json) {
                T value = reader.apply(json);
                if (Arrays.equals(writer.apply(value).canonical(), bytes)) {
                    return value;
                }
            }
            throw Broken.in(name, "不是规范形式（RFC 8785）");
        } catch (MalformedJson | UnexpectedShape e) {
            throw Broken.in(name, String.valueOf(e.getMessage()));
        }
    }
}
