package anlan.law.violation;

import anlan.law.Article;
import anlan.law.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How an article measures a fine.
public sealed interface Fine {
    /// The concrete range for these facts.
    FineRange range(Facts facts, boolean optional, List<Article> basis);

    /// For people: `10万元以上50万元以下`.
    String display();

    /// Between two amounts; `X以下` starts at zero.
    record Between(Money min, Money max) implements Fine {
        public Between {
            if (min.exceeds(max)) {
                throw new IllegalArgumentException("下限高于上限：" + min + " " + max);
            }
        }

        @Override
        public FineRange range(Facts facts, boolean optional, List<Article> basis) {
            return new FineRange.Bounded(min, max, optional, basis);
        }

        @Override
        public String display() {
            return words(min, max, false);
        }
    }

    /// What a multiple is taken of.
    enum Base {
        ILLEGAL_INCOME("违法所得"),
        GOODS_VALUE("货值金额");

        private final String label;

        Base(String label) {
            this.label = label;
        }

        /// The law's word.
        public String label() {
            return label;
        }

        private @Nullable Money of(Facts facts) {
            return this == ILLEGAL_INCOME ? facts.illegalIncome() : facts.goodsValue();
        }
    }

    /// A multiple of the base where it reaches the threshold (inclusive), else (none or less) a range of its own.
    record Multiple(Base base, BigDecimal minTimes, BigDecimal maxTimes, Money threshold, Between below)
            implements Fine {
        @Override
        public FineRange range(Facts facts, boolean optional, List<Article> basis) {
            var amount = base.of(facts);
            if (amount == null) {
                return new FineRange.Missing(base.label + "尚未查明");
            }
            return amount.atLeast(threshold)
                    ? new FineRange.Bounded(amount.times(minTimes), amount.times(maxTimes), optional, basis)
                    : below.range(facts, optional, basis);
        }

        @Override
        public String display() {
            return base.label + threshold.tenThousands() + "以上的，" + minTimes.toPlainString() + "倍以上"
                    + maxTimes.toPlainString() + "倍以下；没有或者不足的，" + below.display();
        }
    }

    /// A share of the person's income of the year before; the minimum is rounded up to 分, the maximum down.
    record IncomeShare(BigDecimal min, BigDecimal max) implements Fine {
        @Override
        public FineRange range(Facts facts, boolean optional, List<Article> basis) {
            var income = facts.lastYearIncome();
            return income == null
                    ? new FineRange.Missing("上一年年收入尚未查明")
                    : new FineRange.Bounded(
                            income.times(min, RoundingMode.UP), income.times(max, RoundingMode.DOWN), optional, basis);
        }

        @Override
        public String display() {
            return "上一年年收入" + percent(min) + "以上" + percent(max) + "以下";
        }
    }

    /// The same fine again for each day of refusal; no statutory cap.
    record Daily() implements Fine {
        @Override
        public FineRange range(Facts facts, boolean optional, List<Article> basis) {
            var fine = facts.originalFine();
            if (fine == null || facts.days() < 1) {
                return new FineRange.Missing("原处罚数额或者拒不改正的天数尚未查明");
            }
            var total = fine.times(facts.days());
            return new FineRange.Bounded(total, total, optional, basis);
        }

        @Override
        public String display() {
            return "按原处罚数额按日连续处罚";
        }
    }

    /// An order without a fine.
    record OrderOnly() implements Fine {
        @Override
        public FineRange range(Facts facts, boolean optional, List<Article> basis) {
            return new FineRange.None("本阶段只责令改正，不处罚款");
        }

        @Override
        public String display() {
            return "不处罚款";
        }
    }

    /// A range that has not been recorded here.
    record Unknown() implements Fine {
        @Override
        public FineRange range(Facts facts, boolean optional, List<Article> basis) {
            return new FineRange.Missing("罚款幅度未录入，须查" + Article.display(basis));
        }

        @Override
        public String display() {
            return "未录入";
        }
    }

    /// A range in the law's own way of speaking: `5万元以下`, `可以处2万元以上10万元以下`.
    static String words(Money min, Money max, boolean optional) {
        var range = min.equals(max)
                ? max.tenThousands()
                : (min.isZero() ? "" : min.tenThousands() + "以上") + max.tenThousands() + "以下";
        return (optional ? "可以处" : "") + range;
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
