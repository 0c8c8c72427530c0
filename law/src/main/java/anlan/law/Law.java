package anlan.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The numbers of law by day: shipped values, overridden by what the bureau has confirmed. Immutable.
///
/// Ids are those of the rulebook, `PEN-019`, or `HEA-002.unit` where a rule has several numbers.
public final class Law {
    private static final Law SHIPPED = new Law(Values.shipped(), List.of(), WorkCalendar.stateCouncil());

    private final Map<String, List<DatedValue>> shipped;
    private final Map<String, List<DatedValue>> confirmed;
    private final WorkCalendar calendar;

    private Law(List<DatedValue> shipped, List<DatedValue> confirmed, WorkCalendar calendar) {
        this.shipped = byId(shipped);
        this.confirmed = byId(confirmed);
        this.calendar = calendar;
    }

    /// The values and the calendar of this release.
    public static Law shipped() {
        return SHIPPED;
    }

    /// These values overridden by confirmed ones; fails with the reason where one is unknown, is not a number of its
    /// unit, or lies beyond what a verified article allows.
    public Law with(List<ConfirmedValue> values) {
        var all = new ArrayList<>(flat(confirmed));
        values.forEach(value -> all.add(confirm(value)));
        return new Law(flat(shipped), all, calendar);
    }

    /// These values with another calendar (a year's notice entered before the next release).
    public Law with(WorkCalendar other) {
        return new Law(flat(shipped), flat(confirmed), other);
    }

    /// The calendar that periods are counted by.
    public WorkCalendar calendar() {
        return calendar;
    }

    /// The value in force on a day; fails if the id is unknown or nothing was in force yet.
    public DatedValue value(String id, LocalDate day) {
        return find(id, day)
                .orElseThrow(() -> new IllegalArgumentException(
                        shipped.containsKey(id) ? "数值" + id + "在" + day + "尚未施行" : "没有数值" + id));
    }

    /// The value in force on a day; empty if the id is unknown or nothing was in force yet.
    public Optional<DatedValue> find(String id, LocalDate day) {
        var laws = latest(shipped.getOrDefault(id, List.of()), day);
        if (confirmed.isEmpty()) {
            return laws;
        }
        var ours = latest(confirmed.getOrDefault(id, List.of()), day);
        // A newer verified law ends what was confirmed under the old one.
        var overtaken = ours.isPresent()
                && laws.isPresent()
                && laws.get().status() == SourceStatus.VERIFIED
                && laws.get().from().isAfter(ours.get().from());
        return overtaken ? laws : ours.or(() -> laws);
    }

    /// An amount; fails if the value is of another kind.
    public Money money(String id, LocalDate day) {
        return value(id, day).quantity() instanceof Quantity.Amount amount ? amount.money() : wrongKind(id, "金额");
    }

    /// A number of things; fails if the value is of another kind.
    public int count(String id, LocalDate day) {
        return value(id, day).quantity() instanceof Quantity.Number number ? number.count() : wrongKind(id, "数量");
    }

    /// A ratio; fails if the value is of another kind.
    public BigDecimal ratio(String id, LocalDate day) {
        return value(id, day).quantity() instanceof Quantity.Ratio ratio ? ratio.share() : wrongKind(id, "比例");
    }

    /// A period's length; fails if the value is of another kind.
    public Term term(String id, LocalDate day) {
        return value(id, day).quantity() instanceof Quantity.Length length ? length.term() : wrongKind(id, "期限");
    }

    /// Counts the period with this id from its start, by the length in force on the start day.
    public Due due(String id, Start start, Bound bound, List<Pause> pauses) {
        return Due.count(start, term(id, start.day()), bound, pauses, calendar);
    }

    /// Every value in force on a day, by id.
    public List<DatedValue> values(LocalDate day) {
        return shipped.keySet().stream().flatMap(id -> find(id, day).stream()).toList();
    }

    /// Every version of one value, shipped and confirmed, oldest first.
    public List<DatedValue> history(String id) {
        var all = new ArrayList<>(shipped.getOrDefault(id, List.of()));
        all.addAll(confirmed.getOrDefault(id, List.of()));
        all.sort(Comparator.comparing(DatedValue::from));
        return List.copyOf(all);
    }

    private DatedValue confirm(ConfirmedValue value) {
        var versions = shipped.getOrDefault(value.id(), List.of());
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("没有数值" + value.id());
        }
        var basis = latest(versions, value.from()).orElse(versions.getFirst());
        var set = new DatedValue(
                basis.id(),
                basis.label(),
                value.value(),
                basis.unit(),
                value.from(),
                value.articles().isBlank() ? basis.articles() : Article.parseAll(value.articles()),
                SourceStatus.CONFIRMED,
                basis.atLeast(),
                basis.atMost(),
                value.note(),
                value.confirmedBy());
        set.quantity();
        return set;
    }

    private static Optional<DatedValue> latest(List<DatedValue> versions, LocalDate day) {
        // Of two from the same day the one entered later holds.
        DatedValue latest = null;
        for (var version : versions) {
            if (!version.from().isAfter(day)
                    && (latest == null || !version.from().isBefore(latest.from()))) {
                latest = version;
            }
        }
        return Optional.ofNullable(latest);
    }

    private static Map<String, List<DatedValue>> byId(List<DatedValue> values) {
        var map = new TreeMap<String, List<DatedValue>>();
        values.forEach(v -> map.computeIfAbsent(v.id(), id -> new ArrayList<>()).add(v));
        return map;
    }

    private static List<DatedValue> flat(Map<String, List<DatedValue>> map) {
        return map.values().stream().flatMap(List::stream).toList();
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // never gives anything
    private static <T> T wrongKind(String id, String kind) {
        throw new IllegalArgumentException("数值" + id + "不是" + kind);
    }
}
