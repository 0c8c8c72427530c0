package anlan.kernel.indicator;

import anlan.kernel.access.Allowed;
import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import anlan.kernel.form.FieldError;
import anlan.kernel.form.PaperJson;
import anlan.kernel.form.Unfit;
import anlan.kernel.indicator.FigureEndpoints.Asked;
import anlan.kernel.indicator.KeptFigures.KeepFigures;
import anlan.kernel.journal.Callers;
import anlan.kernel.journal.Cases;
import anlan.kernel.journal.Performed;
import anlan.kernel.journal.Request;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Figures as they were reported, over HTTP: the list of reports, and reporting. */
@RestController
@RequestMapping("/api/indicators/kept")
class KeptFigureEndpoints {

    private final Figures figures;
    private final Reported reported;
    private final Cases cases;
    private final Transactions transactions;
    private final Clock clock;

    KeptFigureEndpoints(Figures figures, Reported reported, Cases cases, Transactions transactions, Clock clock) {
        this.figures = figures;
        this.reported = reported;
        this.cases = cases;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is reported: figures of a unit and period, as known at the end of a day or now; never a value. */
    record Report(
            @Nullable String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate cutoff,
            @Nullable String purpose) {}

    /** The case in which they are kept. */
    record Kept(UUID caseId) {}

    @GetMapping
    @SignedIn
    List<Reported.Kept> all(Login login) {
        return transactions.in(login.scope(), reported::all);
    }

    @PostMapping
    @Allowed(posts = {"statistics", "leader"})
    Kept keep(Login login, @RequestBody Report report) {
        Instant now = clock.instant();
        Frame frame = frame(report, login, now);
        UUID file = KeptFigures.file(login.unit().path(), frame);
        Performed performed = transactions.in(login.scope(), () -> {
            KeepFigures paper = new KeepFigures(
                    frame.unit(),
                    frame.from(),
                    frame.to(),
                    frame.known(),
                    text(report.purpose()),
                    KeptFigures.Computed.of(figures.all(frame)).lines());
            Request request =
                    Request.now(file, KeptFigures.PROCEDURE.key(), "keep-figures", Ids.at(now), PaperJson.write(paper));
            return cases.perform(request, Callers.actor(login), login.scope(), now);
        });
        if (performed instanceof Performed.Refused refused)
            throw new Unfit(refused.obstacles().stream()
                    .map(finding -> new FieldError("", finding.words()))
                    .toList());
        if (!(performed instanceof Performed.Done)) throw new Unfit("", "没有留存成功，请稍后重试");
        return new Kept(file);
    }

    private static Frame frame(Report report, Login login, Instant now) {
        List<FieldError> errors = new ArrayList<>();
        if (report.from() == null) errors.add(new FieldError("from", "请填写期间开始"));
        if (report.to() == null) errors.add(new FieldError("to", "请填写期间结束"));
        if (text(report.purpose()).isEmpty()) errors.add(new FieldError("purpose", "请填写报送给谁、作什么用"));
        Frame frame = new Asked(report.unit(), report.from(), report.to(), report.cutoff(), null).frame(login, now);
        if (!login.scope().covers(frame.unit())) errors.add(new FieldError("unit", "只能留存本单位及下级单位的指标"));
        if (!errors.isEmpty()) throw new Unfit(errors);
        Instant latest = now.truncatedTo(ChronoUnit.MICROS);
        return frame.known().isAfter(latest) ? new Frame(frame.unit(), frame.from(), frame.to(), latest) : frame;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
