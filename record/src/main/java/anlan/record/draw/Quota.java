package anlan.record.draw;

import anlan.record.json.Fields;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// How many are drawn from one class of objects, such as a risk grade.
public sealed interface Quota {

    /// The class it is for.
    String category();

    /// How many of this number of candidates.
    int of(int candidates);

    JsonObject json();

    /// A given number.
    record Count(String category, int count) implements Quota {

        public Count {
            if (count < 1) {
                throw new DrawRefused("“%s”类的抽取数应至少为 1", category);
            }
        }

        @Override
        public int of(int candidates) {
            return count;
        }

        @Override
        public JsonObject json() {
            return JsonObject.builder()
                    .put("class", category)
                    .put("count", count)
                    .build();
        }
    }

    /// A share of the candidates, more than 0 and at most 1; a fraction counts as a whole one, so never fewer than the
    /// share.
    record Ratio(String category, BigDecimal ratio) implements Quota {

        public Ratio {
            ratio = ratio.stripTrailingZeros();
            if (ratio.signum() <= 0 || ratio.compareTo(BigDecimal.ONE) > 0 || ratio.scale() > 6) {
                throw new DrawRefused("“%s”类的抽取比例应大于 0、不超过 1，至多六位小数", category);
            }
        }

        @Override
        public int of(int candidates) {
            return ratio.multiply(BigDecimal.valueOf(candidates))
                    .setScale(0, RoundingMode.CEILING)
                    .intValueExact();
        }

        @Override
        public JsonObject json() {
            return JsonObject.builder()
                    .put("class", category)
                    .put("ratio", ratio.toPlainString())
                    .build();
        }
    }

    static Quota read(JsonValue json) {
        return Fields.read(json, in -> {
            Optional<JsonValue> count = in.find("count");
            return count.isPresent()
                    ? new Count(in.string("class"), in.count("count"))
                    : new Ratio(in.string("class"), in.string("ratio", BigDecimal::new));
        });
    }
}
