package anlan.record.file;

import anlan.record.Moment;
import anlan.record.json.Fields;
import anlan.record.json.JsonArray;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How the case stands after its last entry, as the exporter states it; only a replay by the rules of the procedure
/// proves it.
///
/// @param procedure key of the procedure
/// @param version its version
/// @param stage key of the stage
/// @param matters matters that are or were open, in the order they were opened
/// @param periods periods that run or ran, in the order they were started
/// @param calendar version of the calendar the due days were counted by
/// @param confirmed what the bureau had confirmed of the law, oldest first
public record Standing(
        String procedure,
        int version,
        String stage,
        List<OpenMatter> matters,
        List<RunningPeriod> periods,
        String calendar,
        List<Confirmed> confirmed) {

    public Standing {
        matters = List.copyOf(matters);
        periods = List.copyOf(periods);
        confirmed = List.copyOf(confirmed);
    }

    /// The time a matter was open; `party` is empty for the whole case.
    public record OpenMatter(String matter, String party, LocalDate opened, Optional<LocalDate> closed) {}

    /// A period with its last day; `party` is empty for the whole case, `stopped` while it runs.
    public record RunningPeriod(
            String period, String party, LocalDate from, LocalDate due, Optional<LocalDate> stopped) {}

    /// A value of law, or with an empty value a rule of unverified source, and when the bureau confirmed it.
    public record Confirmed(String id, String value, Optional<LocalDate> since, String articles, OffsetDateTime at) {}

    JsonObject json() {
        return JsonObject.builder()
                .put("calendar", calendar)
                .put("confirmed", array(confirmed, Standing::shape))
                .put("matters", array(matters, Standing::shape))
                .put("periods", array(periods, Standing::shape))
                .put("procedure", procedure)
                .put("stage", stage)
                .put("version", version)
                .build();
    }

    private static JsonObject shape(OpenMatter open) {
        return JsonObject.builder()
                .put("closed", day(open.closed()))
                .put("matter", open.matter())
                .put("opened", open.opened().toString())
                .put("party", open.party())
                .build();
    }

    private static JsonObject shape(RunningPeriod running) {
        return JsonObject.builder()
                .put("due", running.due().toString())
                .put("from", running.from().toString())
                .put("party", running.party())
                .put("period", running.period())
                .put("stopped", day(running.stopped()))
                .build();
    }

    private static JsonObject shape(Confirmed value) {
        return JsonObject.builder()
                .put("articles", value.articles())
                .put("at", Moment.text(value.at()))
                .put("id", value.id())
                .put("since", day(value.since()))
                .put("value", value.value())
                .build();
    }

    /// Reads what [#json] wrote; throws [anlan.record.json.UnexpectedShape].
    static Standing read(JsonValue json) {
        return Fields.read(
                json,
                in -> new Standing(
                        in.string("procedure"),
                        in.count("version"),
                        in.string("stage"),
                        in.list("matters", Standing::matter),
                        in.list("periods", Standing::period),
                        in.string("calendar"),
                        in.list("confirmed", Standing::confirmed)));
    }

    private static OpenMatter matter(JsonValue json) {
        return Fields.read(
                json,
                in -> new OpenMatter(
                        in.string("matter"),
                        in.string("party"),
                        in.string("opened", LocalDate::parse),
                        in.string("closed", Standing::known)));
    }

    private static RunningPeriod period(JsonValue json) {
        return Fields.read(
                json,
                in -> new RunningPeriod(
                        in.string("period"),
                        in.string("party"),
                        in.string("from", LocalDate::parse),
                        in.string("due", LocalDate::parse),
                        in.string("stopped", Standing::known)));
    }

    private static Confirmed confirmed(JsonValue json) {
        return Fields.read(
                json,
                in -> new Confirmed(
                        in.string("id"),
                        in.string("value"),
                        in.string("since", Standing::known),
                        in.string("articles"),
                        in.string("at", Moment::read)));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Optional<LocalDate> known(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonObject> item) {
        return new JsonArray(items.stream().<JsonValue>map(item).toList());
    }
}
