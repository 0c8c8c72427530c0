package anlan.law;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// The end of a period of hours, e.g. approval made up within 24 hours (行政强制法 19): it runs through nights and rest
/// days and never rolls.
public record DueMoment(String event, Instant from, Term term, Instant at) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /// Counts a period of hours from the moment of an event; fails for any other unit.
    public static DueMoment count(String event, Instant from, Term term) {
        return new DueMoment(event, from, term, term.endsAt(from));
    }

    /// Whether the period has ended before that moment.
    public boolean over(Instant now) {
        return now.isAfter(at);
    }

    /// What is left, in words: 还剩3小时20分, 已超期1小时5分.
    public String left(Instant now) {
        var left = Duration.between(now, at);
        var span = left.abs();
        var words = span.toHours() + "小时" + span.toMinutesPart() + "分";
        return (left.isNegative() ? "已超期" : "还剩") + words;
    }

    /// The computation in Chinese sentences, in the local time of the zone.
    public List<String> explanation(ZoneId zone) {
        return List.of(
                "从" + MINUTE.format(from.atZone(zone)) + event + "起算",
                "期限" + term.display() + "，依据" + Article.display(term.articles()),
                "最迟" + MINUTE.format(at.atZone(zone)));
    }
}
