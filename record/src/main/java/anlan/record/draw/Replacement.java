package anlan.record.draw;

import anlan.record.Moment;
import anlan.record.json.Fields;
import anlan.record.json.JsonObject;
import java.time.OffsetDateTime;

/// A further draw (补抽), which continues the same random numbers, with the reason for it.
public sealed interface Replacement {

    /// The object that is replaced, or whose officer is.
    String object();

    /// Draws and gives what stands instead.
    Pick apply(Draw draw);

    /// Its line in the record.
    JsonObject line(Pick instead);

    /// Another object of the same class instead of this one.
    record OfObject(String object, String reason, OffsetDateTime at) implements Replacement {

        static final String LINE = "replacement";

        @Override
        public Pick apply(Draw draw) {
            return draw.replaceObject(object);
        }

        @Override
        public JsonObject line(Pick instead) {
            return instead.members()
                    .put("at", Moment.text(at))
                    .put("instead", object)
                    .put("line", LINE)
                    .put("reason", reason)
                    .build();
        }

        static OfObject read(Fields in) {
            return new OfObject(in.string("instead"), in.string("reason"), in.string("at", Moment::read));
        }
    }

    /// Another officer for this object instead of one.
    record OfOfficer(String object, String officer, String reason, OffsetDateTime at) implements Replacement {

        static final String LINE = "officer-replacement";

        @Override
        public Pick apply(Draw draw) {
            return draw.replaceOfficer(object, officer);
        }

        @Override
        public JsonObject line(Pick instead) {
            return instead.members()
                    .put("at", Moment.text(at))
                    .put("instead", officer)
                    .put("line", LINE)
                    .put("reason", reason)
                    .build();
        }

        static OfOfficer read(Fields in) {
            return new OfOfficer(
                    in.string("object"), in.string("instead"), in.string("reason"), in.string("at", Moment::read));
        }
    }
}
