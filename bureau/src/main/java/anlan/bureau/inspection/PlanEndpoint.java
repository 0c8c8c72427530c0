package anlan.bureau.inspection;

import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.people.People;
import anlan.kernel.register.Entry;
import anlan.kernel.register.Question;
import anlan.kernel.register.Registers;
import anlan.kernel.scope.Transactions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The yearly plan with what was done of it (R093). An endpoint of its own: it measures facts against entries of a register. */
@RestController
@RequestMapping("/api/inspection-plan")
@SignedIn
class PlanEndpoint {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Registers registers;
    private final Transactions transactions;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanEndpoint(Registers registers, Transactions transactions, People people, JdbcClient jdbc, Clock clock) {
        this.registers = registers;
        this.transactions = transactions;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One visit that counts for a line. */
    record Visited(UUID caseId, String title, LocalDate day) {}

    /** One line: how many visits were planned, which were made, the share in per cent. */
    record Progress(
            UUID id,
            String unit,
            String code,
            String item,
            String ground,
            boolean approved,
            int planned,
            int done,
            BigDecimal rate,
            List<Visited> visits) {}

    /** The plan of a year: its approved lines in sum, and each line. */
    record Year(int year, int planned, int done, @Nullable BigDecimal rate, List<Progress> lines) {}

    private record Fulfilled(String line, Visited visit) {}

    @GetMapping
    Year year(Login login, @RequestParam(required = false) @Nullable Integer year) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LawInForce.ZONE);
        int asked = year == null ? today.getYear() : year;
        return transactions.in(login.scope(), () -> {
            Map<String, List<Visited>> done = done(asked);
            List<Progress> lines = lines(login, asked).stream()
                    .map(entry -> progress(entry, done.getOrDefault(entry.id().toString(), List.of())))
                    .sorted(Comparator.comparing(Progress::unit).thenComparing(Progress::code))
                    .toList();
            List<Progress> approved = lines.stream().filter(Progress::approved).toList();
            int planned = approved.stream().mapToInt(Progress::planned).sum();
            int made = approved.stream().mapToInt(Progress::done).sum();
            return new Year(asked, planned, made, planned == 0 ? null : rate(made, planned), lines);
        });
    }

    private List<Entry<PlanLine>> lines(Login login, int year) {
        List<Entry<PlanLine>> lines = new ArrayList<>();
        registers.each(InspectionRegisters.PLAN, login.scope(), Question.everything(200), lines::addAll);
        lines.removeIf(entry -> entry.body().year() != year);
        return lines;
    }

    private Map<String, List<Visited>> done(int year) {
        return jdbc
                .sql("""
                        SELECT f.nature, f.case_id, c.title, min(f.on_day) AS day
                          FROM fact f JOIN case_file c ON c.id = f.case_id
                         WHERE f.kind = :kind AND f.on_day BETWEEN :from AND :to
                         GROUP BY f.nature, f.case_id, c.title HAVING sum(f.quantity) > 0
                         ORDER BY day
                        """)
                .param("kind", InspectionFacts.PLAN_DONE.key())
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year, 12, 31))
                .query((row, index) -> new Fulfilled(
                        row.getString("nature"),
                        new Visited(
                                row.getObject("case_id", UUID.class),
                                row.getString("title"),
                                row.getObject("day", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Fulfilled::line, Collectors.mapping(Fulfilled::visit, Collectors.toList())));
    }

    private Progress progress(Entry<PlanLine> entry, List<Visited> visits) {
        PlanLine line = entry.body();
        return new Progress(
                entry.id(),
                people.organisation().unitName(line.unit()),
                line.code(),
                line.item(),
                line.ground().label(),
                line.approvedOn() != null,
                line.visits(),
                visits.size(),
                rate(visits.size(), line.visits()),
                visits);
    }

    private static BigDecimal rate(int done, int planned) {
        return BigDecimal.valueOf(done).multiply(HUNDRED).divide(BigDecimal.valueOf(planned), 2, RoundingMode.HALF_UP);
    }
}
