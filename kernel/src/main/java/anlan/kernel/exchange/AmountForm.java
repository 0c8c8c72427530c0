package anlan.kernel.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How amounts are written in a file, each form named by an example of it. */
enum AmountForm {
    /** Digits and a point. */
    PLAIN("1234.56", "\\d+(\\.\\d+)?"),
    /** Thousands between commas, then a point. */
    COMMAS("1,234.56", "(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?"),
    /** Thousands between points, then a comma. */
    POINTS("1.234,56", "(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?");

    private final String example;
    private final String shape;

    AmountForm(String example, String shape) {
        this.example = example;
        this.shape = shape;
    }

    /** The form of that example. */
    static AmountForm like(String example) throws BadMapping {
        for (AmountForm form : values()) {
            if (form.example.equals(example)) {
                return form;
            }
        }
        String known = Arrays.stream(values()).map(form -> form.example).collect(Collectors.joining("、"));
        throw new BadMapping("金额写法应是 " + known + " 之一");
    }

    /** The amount, exactly, with as many decimals as the currency has; never negative. */
    BigDecimal read(String text, int decimals) throws Unreadable {
        if (!text.matches(shape)) {
            throw new Unreadable(text.startsWith("-") ? "金额不能是负数" : "不是金额（应写作 " + example + "）");
        }
        String digits = this == POINTS ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
        try {
            return new BigDecimal(digits).setScale(decimals, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException tooFine) {
            throw new Unreadable("金额的小数超过 " + decimals + " 位");
        }
    }
}
