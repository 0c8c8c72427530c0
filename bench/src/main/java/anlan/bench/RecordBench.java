package anlan.bench;

import anlan.record.Actor;
import anlan.record.Chain;
import anlan.record.Entry;
import anlan.record.Hash;
import anlan.record.Kind;
import anlan.record.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** An act's entry made canonical and chained, beside SM3 alone over as many bytes. */
final class RecordBench {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-11-20T16:30:00+08:00");
    private static final UUID CASE = new UUID(1, 1);
    private static final List<Actor> ACTORS =
            List.of(new Actor(new UUID(1, 3).toString(), "zhangsan", "investigator", "0001.0004"));
    private static final JsonObject PAPER = JsonObject.builder()
            .put("fine", "20000.00")
            .put("reason", "未如实记录安全生产教育和培训情况".repeat(20))
            .build();

    private Hash previous = Hash.ZERO;

    static Comparison bench() {
        var work = new RecordBench();
        byte[] bytes = Chain.append(Hash.ZERO, entry(1)).bytes();
        return new Comparison(
                "record",
                new Comparison.Work(
                        "an entry of %d bytes written canonically and chained".formatted(bytes.length), work::append),
                new Comparison.Work(
                        "SM3 over as many bytes", n -> Hash.of(bytes).hex().charAt(n % 64)));
    }

    private int append(int n) {
        var link = Chain.append(previous, entry(n + 1));
        previous = link.hash();
        return previous.hex().charAt(0);
    }

    private static Entry entry(int seq) {
        return new Entry(
                CASE,
                seq,
                new UUID(2, seq),
                Kind.ACT,
                "decide",
                WHEN,
                WHEN,
                ACTORS,
                PAPER,
                JsonObject.builder().put("certified", 2).build(),
                List.of());
    }
}
