package anlan.kernel.journal;

import anlan.kernel.casefile.On;
import anlan.law.ConfirmedValue;
import anlan.law.Law;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What the bureau has confirmed over time: an act is folded again by the law as it was known when the act was entered.
 */
public final class Confirmations {

    private final List<Value> values;
    private final List<RuleId> rules;
    private final Map<Long, Law> laws = new ConcurrentHashMap<>();

    /** Values and rules, each in the order of confirmation. */
    public Confirmations(List<Value> values, List<RuleId> rules) {
        this.values = List.copyOf(values);
        this.rules = List.copyOf(rules);
    }

    /** A value and when it was confirmed. */
    public record Value(ConfirmedValue value, Instant at) {}

    /** A rule of unverified source and when it was confirmed. */
    public record RuleId(String rule, Instant at) {}

    /** Values, oldest first. */
    public List<Value> values() {
        return values;
    }

    /** Rules, oldest first. */
    public List<RuleId> rules() {
        return rules;
    }

    /** The moment of an act, and the law as it was known at another. */
    public On on(Instant moment, Instant known) {
        Instant stored = moment.truncatedTo(ChronoUnit.MICROS);
        return new On(stored.atZone(LawInForce.ZONE).toLocalDate(), stored, law(known), rules(known));
    }

    Law law(Instant known) {
        long so = values.stream().filter(each -> !each.at().isAfter(known)).count();
        return laws.computeIfAbsent(
                so,
                count -> Law.shipped()
                        .with(values.stream().limit(count).map(Value::value).toList()));
    }

    Set<String> rules(Instant known) {
        return rules.stream()
                .filter(each -> !each.at().isAfter(known))
                .map(RuleId::rule)
                .collect(Collectors.toUnmodifiableSet());
    }
}
