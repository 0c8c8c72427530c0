package anlan.law;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A place in a law: article, and where needed 之一, paragraph (款) and item (项); a part that is not named is 0, and
/// an article number 0 means the document as a whole (where its articles are not known here).
public record Article(String law, int number, int inserted, int paragraph, int item) {
    private static final Pattern TEXT = Pattern.compile("(.+?) (\\d+)(?:之(\\d+))?(?: (\\d+)款)?(?: (\\d+)项)?");

    public Article {
        if (law.isBlank() || number < 0 || inserted < 0 || paragraph < 0 || item < 0) {
            throw new IllegalArgumentException("不是法条：" + law + " " + number);
        }
    }

    /// An article as a whole.
    public static Article of(String law, int number) {
        return new Article(law, number, 0, 0, 0);
    }

    /// Reads `行政处罚法 59`, `安全生产法 97 1项`, `安全生产法 103 2款`, `刑法 134之1`; text without a number is the whole
    /// document.
    public static Article parse(String text) {
        var matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            return new Article(text.strip(), 0, 0, 0, 0);
        }
        return new Article(
                matcher.group(1),
                Integer.parseInt(matcher.group(2)),
                orZero(matcher.group(3)),
                orZero(matcher.group(4)),
                orZero(matcher.group(5)));
    }

    /// Reads several, separated by `;`: `行政处罚法 72; 行政强制法 45`.
    public static List<Article> parseAll(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(";", -1)).map(Article::parse).toList();
    }

    /// Several in one phrase: `《行政处罚法》第七十二条、《行政强制法》第四十五条`.
    public static String display(List<Article> articles) {
        return String.join("、", articles.stream().map(Article::display).toList());
    }

    /// As documents write it: `《行政处罚法》第五十九条`.
    public String display() {
        var name = law.contains("〔") || law.startsWith("《") ? law : "《" + law + "》";
        return number == 0 ? name : name + place();
    }

    /// Without the law's name: `第九十七条第一项`.
    public String place() {
        if (number == 0) {
            return "";
        }
        return "第" + ChineseNumerals.plain(number) + "条"
                + (inserted == 0 ? "" : "之" + ChineseNumerals.plain(inserted))
                + (paragraph == 0 ? "" : "第" + ChineseNumerals.plain(paragraph) + "款")
                + (item == 0 ? "" : "第" + ChineseNumerals.plain(item) + "项");
    }

    /// The form that [#parse(String)] reads.
    @Override
    public String toString() {
        return law
                + (number == 0 ? "" : " " + number)
                + (inserted == 0 ? "" : "之" + inserted)
                + (paragraph == 0 ? "" : " " + paragraph + "款")
                + (item == 0 ? "" : " " + item + "项");
    }

    private static int orZero(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
