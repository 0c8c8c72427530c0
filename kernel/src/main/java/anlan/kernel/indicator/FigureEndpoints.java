package anlan.kernel.indicator;

import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import anlan.kernel.document.Documents;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.scope.Transactions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures over HTTP, each opening to its rows. */
@RestController
@RequestMapping("/api/indicators")
@SignedIn
class FigureEndpoints {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Figures figures;
    private final Reported reported;
    private final Transactions transactions;
    private final Documents documents;
    private final Clock clock;

    FigureEndpoints(Figures figures, Reported reported, Transactions transactions, Documents documents, Clock clock) {
        this.figures = figures;
        this.reported = reported;
        this.transactions = transactions;
        this.documents = documents;
        this.clock = clock;
    }

    /** What is asked: for whom, when, as known on a day or at a moment; empty parts mean one's own unit, this year, now. */
    record Asked(
            @Nullable String unit,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate to,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate cutoff,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
            Instant known) {

        Frame frame(Login login, Instant now) {
            LocalDate today = LocalDate.ofInstant(now, LawInForce.ZONE);
            return new Frame(
                    unit == null || unit.isBlank() ? login.unit().path() : unit,
                    from == null ? today.withDayOfYear(1) : from,
                    to == null ? today : to,
                    asOf(now).truncatedTo(ChronoUnit.MICROS));
        }

        /** As {@link #frame}; who asks for a unit beyond his own gets his own, and the figure says whose it is. */
        Frame seen(Login login, Instant now) {
            Frame frame = frame(login, now);
            return login.scope().covers(frame.unit())
                    ? frame
                    : new Frame(login.unit().path(), frame.from(), frame.to(), frame.known());
        }

        private Instant asOf(Instant now) {
            if (known != null) return known;
            if (cutoff == null) return now;
            return cutoff.plusDays(1).atStartOfDay(LawInForce.ZONE).toInstant().minusMillis(1);
        }
    }

    @GetMapping
    List<Figure> all(Login login, Asked asked) {
        Frame frame = asked.seen(login, clock.instant());
        return transactions.in(
                login.scope(),
                () -> reported.beside(
                        figures.all(frame), figures.declared(), login.unit().path(), frame));
    }

    @GetMapping("/{key}/rows")
    ResponseEntity<FactPage> rows(
            Login login,
            @PathVariable String key,
            Asked asked,
            @RequestParam(defaultValue = "numerator") String side,
            @RequestParam(required = false) FactPage.@Nullable Place after,
            @RequestParam(defaultValue = "50") int size) {
        Frame frame = asked.seen(login, clock.instant());
        return ResponseEntity.of(figures.find(key)
                .flatMap(indicator -> side(indicator, side))
                .map(count -> transactions.in(
                        login.scope(), () -> figures.rows(count, frame, after, Math.clamp(size, 1, 500)))));
    }

    /** The last twelve months of a figure, each beside the same month a year before. */
    @GetMapping("/{key}/months")
    ResponseEntity<List<Figures.Month>> months(Login login, @PathVariable String key, Asked asked) {
        Frame frame = asked.seen(login, clock.instant());
        return ResponseEntity.of(figures.find(key)
                .map(indicator -> transactions.in(login.scope(), () -> figures.months(indicator, frame))));
    }

    private static Optional<Count> side(Indicator indicator, String side) {
        return side.equals("denominator")
                ? Optional.ofNullable(indicator.denominator())
                : Optional.of(indicator.numerator());
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(Login login, Asked asked, @RequestParam(defaultValue = "xlsx") String format)
            throws IOException {
        Instant now = clock.instant();
        Frame frame = asked.seen(login, now);
        List<Figure> all = transactions.in(login.scope(), () -> figures.all(frame));
        if (format.equals("pdf")) {
            byte[] pdf = transactions.in(
                    login.scope(),
                    () -> documents.report(
                            FigureSheet.DOCUMENT,
                            FigureSheet.of(all),
                            login.unit().path(),
                            LocalDate.ofInstant(now, LawInForce.ZONE)));
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"figures.pdf\"")
                    .body(pdf);
        }
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"figures.xlsx\"")
                .body(workbook(all));
    }

    private static byte[] workbook(List<Figure> figures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Anlan", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("指标");
            List<String> head = List.of("类别", "指标", "数值", "分子", "分子值", "分母", "分母值", "口径", "期间", "截止", "范围", "上年同期");
            for (int column = 0; column < head.size(); column++) sheet.value(0, column, head.get(column));
            for (int row = 0; row < figures.size(); row++) row(sheet, row + 1, figures.get(row));
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int row, Figure figure) {
        Figure.Side below = figure.denominator();
        sheet.value(row, 0, figure.group());
        sheet.value(row, 1, figure.label());
        sheet.value(row, 2, figure.display());
        sheet.value(row, 3, figure.numerator().label());
        sheet.value(row, 4, figure.numerator().value());
        sheet.value(row, 5, below == null ? "" : below.label());
        if (below != null) sheet.value(row, 6, below.value());
        sheet.value(row, 7, figure.sentence());
        sheet.value(row, 8, figure.period());
        sheet.value(row, 9, figure.cutoff());
        sheet.value(row, 10, figure.scope());
        sheet.value(row, 11, figure.previous() == null ? "" : figure.previous().restated());
    }
}
