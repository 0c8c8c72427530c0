package anlan.law;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The length of a period with the law behind it; amount 0 means that the period does not exist (不得延长).
public record Term(int amount, TermUnit unit, String rule, List<Article> articles, SourceStatus status) {
    public Term {
        if (amount < 0) {
            throw new IllegalArgumentException("期限不能为负：" + amount);
        }
        articles = List.copyOf(articles);
    }

    /// A verified length of working days.
    public static Term workingDays(int amount, String rule, String articles) {
        return new Term(amount, TermUnit.WORKING_DAY, rule, Article.parseAll(articles), SourceStatus.VERIFIED);
    }

    /// A verified length of calendar days.
    public static Term days(int amount, String rule, String articles) {
        return new Term(amount, TermUnit.CALENDAR_DAY, rule, Article.parseAll(articles), SourceStatus.VERIFIED);
    }

    /// A verified length of calendar months.
    public static Term months(int amount, String rule, String articles) {
        return new Term(amount, TermUnit.MONTH, rule, Article.parseAll(articles), SourceStatus.VERIFIED);
    }

    /// A verified length of years.
    public static Term years(int amount, String rule, String articles) {
        return new Term(amount, TermUnit.YEAR, rule, Article.parseAll(articles), SourceStatus.VERIFIED);
    }

    /// Whether the source was only seen second-hand and nobody has confirmed it.
    public boolean unverified() {
        return status == SourceStatus.UNVERIFIED;
    }

    /// For people: `5个工作日`.
    public String display() {
        return unit.of(amount);
    }

    /// The moment a period of hours ends; such periods neither wait for working hours nor roll forward.
    public Instant endsAt(Instant from) {
        if (unit != TermUnit.HOUR) {
            throw new IllegalStateException("不是以小时计算的期限：" + display());
        }
        return from.plus(Duration.ofHours(amount));
    }
}
