package anlan.kernel.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What facts of one frame add up to, by kind and nature; and how many different subjects where that is asked. */
record Sums(List<Sum> all, Map<Count, BigDecimal> subjects) {

    /** Facts of one kind and nature together. */
    record Sum(String kind, String nature, BigDecimal quantity, BigDecimal amount, long facts) {}

    /** The value of one side of a figure. */
    BigDecimal of(Count count) {
        return switch (count.measure()) {
            case QUANTITY -> matching(count).map(Sum::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
            case AMOUNT -> matching(count).map(Sum::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            case SUBJECTS -> subjects.getOrDefault(count, BigDecimal.ZERO);
        };
    }

    /** How many facts are behind it. */
    long facts(Count count) {
        return matching(count).mapToLong(Sum::facts).sum();
    }

    private Stream<Sum> matching(Count count) {
        return all.stream()
                .filter(sum -> count.kind().key().equals(sum.kind()))
                .filter(sum -> count.nature().isEmpty() || count.nature().equals(sum.nature()));
    }
}
