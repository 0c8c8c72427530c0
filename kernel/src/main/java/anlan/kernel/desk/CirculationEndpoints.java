package anlan.kernel.desk;

import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import anlan.kernel.desk.Circulation.Both;
import anlan.kernel.desk.Circulation.Passing;
import anlan.kernel.desk.Circulation.Result;
import anlan.kernel.form.Unfit;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.scope.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Passing for reading (传阅) over HTTP: one answer for each case that is passed and each copy that is read. */
@RestController
@SignedIn
class CirculationEndpoints {

    private static final int MOST_ROWS = 100;
    private static final int MOST_READERS = 50;
    private static final int LONGEST = 200;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Circulations circulations;
    private final PassingOn passingOn;
    private final LawInForce law;
    private final Transactions transactions;
    private final Clock clock;

    CirculationEndpoints(
            Circulations circulations, PassingOn passingOn, LawInForce law, Transactions transactions, Clock clock) {
        this.circulations = circulations;
        this.passingOn = passingOn;
        this.law = law;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is to be passed to whom; of several cases only each as a whole. */
    record Asked(
            @Nullable List<UUID> cases,
            @Nullable UUID document,
            @Nullable List<UUID> to,
            @Nullable String words) {

        PassingOn.Asked checked() {
            List<UUID> files =
                    cases == null ? List.of() : cases.stream().distinct().toList();
            List<UUID> readers = to == null ? List.of() : to;
            String line = words == null ? "" : words.strip();
            if (files.isEmpty() || files.size() > MOST_ROWS)
                throw new Unfit("cases", "请选择要传阅的案卷，一次最多" + MOST_ROWS + "件");
            if (readers.isEmpty() || readers.size() > MOST_READERS)
                throw new Unfit("to", "请选择传给谁，一次最多" + MOST_READERS + "人");
            if (line.length() > LONGEST) throw new Unfit("words", "附言不能超过" + LONGEST + "字");
            if (document != null && files.size() > 1) throw new Unfit("document", "传阅一份文书，只能选它所在的案卷");
            return new PassingOn.Asked(files, document, readers, line);
        }
    }

    /** Copies that were read. */
    record Read(@Nullable List<UUID> ids) {}

    /** What one has passed on, the latest first, with who has read it. */
    @GetMapping("/api/circulations/sent")
    List<Passing> sent(Login login) {
        return transactions.in(
                login.scope(), () -> circulations.sent(login.person().toString(), null));
    }

    /** What of one case was passed to the reader, and what he passed of it. */
    @GetMapping("/api/cases/{id}/circulations")
    Both ofCase(Login login, @PathVariable UUID id) {
        String person = login.person().toString();
        return transactions.in(
                login.scope(), () -> new Both(circulations.received(person, id), circulations.sent(person, id)));
    }

    @PostMapping("/api/circulations")
    List<Result> pass(Login login, @RequestBody Asked asked) {
        PassingOn.Asked checked = asked.checked();
        Instant now = clock.instant();
        LocalDate today = law.on(now).day();
        return transactions.in(
                login.scope(),
                () -> checked.cases().stream()
                        .map(id -> passingOn.pass(login, id, checked, today, now))
                        .toList());
    }

    @PostMapping("/api/circulations/read")
    List<Result> read(Login login, @RequestBody Read read) {
        List<UUID> ids =
                read.ids() == null ? List.of() : read.ids().stream().distinct().toList();
        if (ids.isEmpty() || ids.size() > MOST_ROWS) throw new Unfit("ids", "请选择已阅的传阅件，一次最多" + MOST_ROWS + "件");
        Instant now = clock.instant();
        return transactions.in(
                login.scope(),
                () -> ids.stream().map(id -> read(login, id, now)).toList());
    }

    /** Who has read it, has read it: only the other copies are taken back. */
    @DeleteMapping("/api/circulations/sent/{passing}")
    Result takeBack(Login login, @PathVariable UUID passing) {
        int copies = transactions.in(
                login.scope(),
                () -> circulations.takeBack(passing, login.person().toString()));
        return new Result(passing, "", copies > 0, copies > 0 ? "已收回 " + copies + " 份，收件人不再看到" : "没有可以收回的：都已阅过，或者已经收回");
    }

    private Result read(Login login, UUID id, Instant now) {
        String reader = login.person().toString();
        Optional<Circulation> found = circulations.find(reader, id);
        if (found.isEmpty()) return new Result(id, "", false, "没有这份传阅件，或者您已无权查看案卷");
        Circulation copy = found.get();
        if (copy.read() != null) return new Result(id, copy.title(), true, "此前已于 " + minute(copy.read()) + " 阅过");
        circulations.read(id, reader, now);
        return new Result(id, copy.title(), true, "已阅 " + minute(now));
    }

    private static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(LawInForce.ZONE));
    }
}
