package anlan.kernel.document;

import anlan.kernel.form.MayBeEmpty;
import anlan.law.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What fills the test letter. */
record Letter(
        String party,
        String facts,
        Money amount,
        LocalDate due,
        Instant at,
        List<String> items,
        @MayBeEmpty @Nullable String remark) {

    static final Document<Letter> KIND = Document.of(
                    "test.letter", "行政处罚决定书", Letter.class, Series.of("罚"), Volume.MAIN)
            .underSeal();

    static final Letterhead HEAD = new Letterhead(
            "0001",
            "常山县应急管理局",
            "常",
            "应急",
            "常山县人民政府",
            "常山县人民法院",
            "常山县某路1号",
            "324200",
            "0570-5010000",
            "财政专户",
            "https://anlan.example.gov.cn");

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    static Letter of(String facts) {
        return new Letter(
                "某某木业有限公司",
                facts,
                Money.of("35000.5"),
                LocalDate.of(2026, 12, 7),
                Instant.parse("2026-11-20T16:05:00Z"),
                List.of("甲项", "乙项"),
                null);
    }

    static Sheet sheet(boolean preview) {
        return new Sheet(
                KIND.label(), "（常）应急罚〔2026〕12号", HEAD, DAY, preview ? "" : "7K2M-90QX-4RTB", preview, true, List.of());
    }
}
