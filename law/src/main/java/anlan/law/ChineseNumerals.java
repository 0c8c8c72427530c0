package anlan.law;

import java.math.BigDecimal;

/// Numbers as Chinese law and Chinese cheques write them: 第一百零三条, 陆万元整.
final class ChineseNumerals {
    private static final String PLAIN = "零一二三四五六七八九";
    private static final String CAPITAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLAIN_PLACES = {"", "十", "百", "千"};
    private static final String[] CAPITAL_PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    private ChineseNumerals() {}

    /// A whole number in plain numerals as in article numbers: 10 → 十, 103 → 一百零三.
    static String plain(long number) {
        var words = whole(number, PLAIN, PLAIN_PLACES);
        return words.startsWith("一十") ? words.substring(1) : words;
    }

    /// An amount in capital numerals (大写), with 角 and 分: 60000 → 陆万元整.
    static String capitals(BigDecimal yuan) {
        var fen = yuan.abs().movePointRight(2).longValueExact();
        var words = new StringBuilder(yuan.signum() < 0 ? "负" : "");
        if (fen >= 100 || fen == 0) {
            words.append(whole(fen / 100, CAPITAL, CAPITAL_PLACES)).append("元");
        }
        var jiao = (int) (fen / 10 % 10);
        var cent = (int) (fen % 10);
        if (jiao == 0 && cent == 0) {
            return words.append("整").toString();
        }
        if (jiao > 0) {
            words.append(CAPITAL.charAt(jiao)).append("角");
        } else if (fen >= 100) {
            words.append("零");
        }
        return (cent > 0 ? words.append(CAPITAL.charAt(cent)).append("分") : words.append("整")).toString();
    }

    private static String whole(long number, String digits, String[] places) {
        if (number == 0) {
            return digits.substring(0, 1);
        }
        var words = new StringBuilder();
        var pendingZero = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            var part = (int) (number / (long) Math.pow(10_000, group) % 10_000);
            if (part == 0) {
                pendingZero = !words.isEmpty();
                continue;
            }
            for (int place = 3, unit = 1_000; place >= 0; place--, unit /= 10) {
                var digit = part / unit % 10;
                if (digit == 0) {
                    pendingZero |= !words.isEmpty();
                } else {
                    words.append(pendingZero ? digits.substring(0, 1) : "");
                    words.append(digits.charAt(digit)).append(places[place]);
                    pendingZero = false;
                }
            }
            words.append(GROUPS[group]);
        }
        return words.toString();
    }
}
