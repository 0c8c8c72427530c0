package anlan.law.violation;

import anlan.law.Article;
import anlan.law.Money;
import java.util.List;

/// What the law allows as a fine in one concrete case.
public sealed interface FineRange {
    /// For people.
    String display();

    /// From min to max, both included (以上、以下 in fines are inclusive); `optional` where the law says 可以.
    record Bounded(Money min, Money max, boolean optional, List<Article> basis) implements FineRange {
        public Bounded {
            if (min.exceeds(max)) {
                throw new IllegalArgumentException("下限高于上限：" + min + " " + max);
            }
            basis = List.copyOf(basis);
        }

        /// Whether the amount lies within the legal range.
        public boolean covers(Money amount) {
            return amount.atLeast(min) && amount.atMost(max);
        }

        @Override
        public String display() {
            return Fine.words(min, max, optional);
        }
    }

    /// No fine is provided: for this subject, at this stage, or at all on that day.
    record None(String why) implements FineRange {
        @Override
        public String display() {
            return why;
        }
    }

    /// The range cannot be told: a fact is not established, or the law of that day is not recorded here.
    record Missing(String what) implements FineRange {
        @Override
        public String display() {
            return what;
        }
    }
}
