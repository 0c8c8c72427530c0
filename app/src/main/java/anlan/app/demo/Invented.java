package anlan.app.demo;

import java.util.List;
import java.util.Random;

/** Names that look invented: of people, streets and firms. The same seed gives the same city each time. */
final class Invented {

    private static final List<String> SURNAMES =
            List.of("云", "溪", "沐", "岚", "槐", "黎", "宋", "秦", "苏", "江", "柳", "叶", "温", "向", "程", "顾", "白", "方", "石", "梅");
    private static final List<String> GIVEN =
            List.of("安澜", "知远", "守正", "明川", "若水", "听雨", "行舟", "望舒", "怀瑾", "景行", "思齐", "乐山", "致和", "清和", "长风", "予安");
    private static final List<String> PLACES = List.of("望溪", "松口", "云栖", "青石", "临湖", "石门", "桃源", "白沙", "金湾", "柳林");
    private static final List<String> WORDS =
            List.of("盛安", "恒泰", "𬭎达", "瑞禾", "众诚", "新澜", "长丰", "启明", "万象", "金禾", "德润", "汇川", "广源", "宏远", "佳和", "永固");
    private static final List<String> TRADES =
            List.of("化工", "机械制造", "金属制品", "建材", "涂料", "仓储", "食品", "纺织", "家具", "电子科技", "气体", "物资贸易");
    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private final Random random;
    private int people;
    private int firms;
    private int shops;

    Invented(long seed) {
        this.random = new Random(seed);
    }

    /** The next person's name; none is given twice. */
    String person() {
        int next = people++;
        return SURNAMES.get(next % SURNAMES.size()) + GIVEN.get((next * 7 + next / SURNAMES.size()) % GIVEN.size());
    }

    /** The next firm's name; none is given twice. */
    String firm() {
        int next = firms++;
        String name = PLACES.get(next % PLACES.size())
                + WORDS.get(next / PLACES.size() % WORDS.size())
                + TRADES.get(next / (PLACES.size() * WORDS.size()) % TRADES.size());
        int round = next / (PLACES.size() * WORDS.size() * TRADES.size());
        return name + (round == 0 ? "" : "第" + (round + 1)) + "有限公司";
    }

    /** The next shop's name; none is given twice. */
    String shop() {
        int next = shops++;
        return PLACES.get(next % PLACES.size()) + WORDS.get((next * 5 + next / PLACES.size()) % WORDS.size())
                + "烟花爆竹零售店";
    }

    /** A street and number. */
    String address() {
        return PLACES.get(random.nextInt(PLACES.size())) + "街道" + WORDS.get(random.nextInt(WORDS.size())) + "路"
                + (1 + random.nextInt(400)) + "号";
    }

    /** A unified social credit code with a right check digit, of a region nobody has. */
    String creditCode(int number) {
        String body = "91990099" + "MA" + pad(number);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += DIGITS.indexOf(body.charAt(i)) * WEIGHTS[i];
        return body + DIGITS.charAt((31 - sum % 31) % 31);
    }

    private static String pad(int number) {
        String digits = String.valueOf(number);
        return "0".repeat(7 - digits.length()) + digits;
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    int number(int below) {
        return random.nextInt(below);
    }
}
