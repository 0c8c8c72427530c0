package anlan.law;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A citation as declarations carry it (`行政处罚法 54-72; 优化营商环境条例 54、59`) in the words documents use.
public final class Citation {
    private static final Pattern RANGE = Pattern.compile("(.+?) (\\d+)-(\\d+)");
    private static final Pattern SEVERAL = Pattern.compile("(.+?) (\\d+(?:、\\d+)+)");
    private static final Pattern PART = Pattern.compile("(.+号) ([一二三四五六七八九十]+)");

    private Citation() {}

    /// `《行政处罚法》第五十四条至第七十二条、《优化营商环境条例》第五十四条、第五十九条`; what reads differently stays as it is.
    public static String words(String cited) {
        return cited.isBlank() || cited.startsWith("《")
                ? cited
                : Arrays.stream(cited.split("[;；]", -1))
                        .map(each -> one(each.strip()))
                        .collect(Collectors.joining("、"));
    }

    private static String one(String cited) {
        Matcher range = RANGE.matcher(cited);
        if (range.matches())
            return Article.parse(range.group(1) + " " + range.group(2)).display() + "至"
                    + Article.parse(range.group(1) + " " + range.group(3)).place();
        Matcher several = SEVERAL.matcher(cited);
        if (several.matches())
            return Article.parse(several.group(1)).display()
                    + Arrays.stream(several.group(2).split("、", -1))
                            .map(number -> Article.parse(several.group(1) + " " + number)
                                    .place())
                            .collect(Collectors.joining("、"));
        Matcher part = PART.matcher(cited);
        if (part.matches()) return part.group(1) + "第" + part.group(2) + "部分";
        return Article.parse(cited).display();
    }
}
