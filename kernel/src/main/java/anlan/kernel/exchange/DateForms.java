package anlan.kernel.exchange;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How dates are written in a file, such as {@code M/d/yy}: tried in order; a year of two digits belongs to 2000–2099. */
record DateForms(List<DateTimeFormatter> forms, String words) {

    /** From patterns between bars, such as {@code M/d/yy | yyyy-MM-dd}. */
    static DateForms of(String patterns) throws BadMapping {
        List<DateTimeFormatter> forms = new ArrayList<>();
        for (String pattern : patterns.split("\\|", 0)) {
            String each = pattern.strip();
            if (!each.contains("y") || !each.contains("M") || !each.contains("d")) {
                throw new BadMapping("日期写法“" + each + "”应含年（y）、月（M）、日（d），如 yyyy-MM-dd");
            }
            try {
                // Strictly, and with a year that needs no era: 4/31 is no day of any month.
                forms.add(DateTimeFormatter.ofPattern(each.replace('y', 'u'), Locale.ROOT)
                        .withResolverStyle(ResolverStyle.STRICT));
            } catch (IllegalArgumentException e) {
                throw new BadMapping("日期写法“" + each + "”无法理解");
            }
        }
        return new DateForms(List.copyOf(forms), patterns.strip());
    }

    /** The day the text names in the first form that fits. */
    LocalDate read(String text) throws Unreadable {
        boolean written = false;
        for (DateTimeFormatter form : forms) {
            ParsePosition end = new ParsePosition(0);
            if (form.parseUnresolved(text, end) == null || end.getIndex() < text.length()) {
                continue;
            }
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeException noSuchDay) {
                written = true;
            }
        }
        throw new Unreadable(written ? "没有这一天（按 " + words + " 读）" : "不是日期（应写作 " + words + "）");
    }
}
