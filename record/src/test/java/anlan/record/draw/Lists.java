package anlan.record.draw;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// Lists to draw from.
public final class Lists {

    public static final OffsetDateTime SEALED = OffsetDateTime.parse("2026-11-23T09:00:00+08:00");
    public static final OffsetDateTime DRAWN = OffsetDateTime.parse("2026-11-24T10:00:00+08:00");
    public static final String RESULT = "3D 第2026315期 0 4 7";

    private Lists() {}

    /// Two of five A, a quarter of ten B (three), one of two C without officers; two pools of officers, one recusal.
    public static Plan plan() {
        List<Candidate> candidates = new ArrayList<>();
        candidates.addAll(candidates("A", 5, 1, "chemicals"));
        candidates.addAll(candidates("B", 10, 3, "general"));
        candidates.addAll(candidates("C", 2, 1, ""));
        return new Plan(
                UUID.fromString("019aa000-0000-7000-8000-000000000d01"),
                "2026年第四季度危险化学品企业双随机抽查",
                "2026年11月23日福彩3D开奖号码",
                SEALED,
                List.of(new Quota.Count("A", 2), new Quota.Ratio("B", new BigDecimal("0.25")), new Quota.Count("C", 1)),
                officers(6),
                List.of(new Pool("general", names(6)), new Pool("chemicals", names(3))),
                candidates,
                List.of(new Exclusion("A9", "A", "已停产")),
                List.of(new Recusal("O1", "A0", "近亲属任职")));
    }

    /// A plan of one class with equal or given weights and no officers.
    static Plan plan(Quota quota, List<Candidate> candidates) {
        return new Plan(
                new UUID(0, 0),
                "抽查",
                "开奖",
                SEALED,
                List.of(quota),
                List.of(),
                List.of(),
                candidates,
                List.of(),
                List.of());
    }

    static List<Candidate> candidates(String category, int count, long weight, String pool) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Candidate(category + i, category, weight, pool))
                .toList();
    }

    static List<Officer> officers(int count) {
        return names(count).stream().map(id -> new Officer(id, 0)).toList();
    }

    static List<String> names(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "O" + i).toList();
    }
}
