package anlan.kernel.desk;

import anlan.kernel.access.Login;
import anlan.kernel.access.SecurityLog;
import anlan.kernel.access.SignedIn;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.register.TableFile;
import anlan.kernel.scope.Transactions;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The whole list of cases as it is seen, with its filters and columns, or the chosen ones of it, as a file; every export goes
 * into the security log.
 */
@RestController
@SignedIn(parties = true)
class CaseListExport {

    private final CaseLines lines;
    private final SecurityLog log;
    private final LawInForce law;
    private final Transactions transactions;
    private final Clock clock;

    CaseListExport(CaseLines lines, SecurityLog log, LawInForce law, Transactions transactions, Clock clock) {
        this.lines = lines;
        this.log = log;
        this.law = law;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/api/cases/export")
    void give(
            Login login,
            CaseListRequest asked,
            @RequestParam(defaultValue = "") List<String> columns,
            @RequestParam(defaultValue = "xlsx") String format,
            HttpServletResponse response)
            throws IOException {
        CaseLines.Filter filter = asked.filter();
        List<CaseColumn> chosen = CaseColumn.of(columns);
        LocalDate today = law.on(clock.instant()).day();
        log.add(login, "导出", words(filter));
        List<String> headings = chosen.stream().map(CaseColumn::label).toList();
        try (TableFile table = TableFile.answering(response, format, "案卷", headings)) {
            transactions.run(
                    login.scope(),
                    () -> lines.each(
                            filter,
                            today,
                            line -> table.row(chosen.stream()
                                    .map(column -> column.of(line))
                                    .toList())));
        }
    }

    private static String words(CaseLines.Filter filter) {
        String text = filter.text().isEmpty() ? "" : "“" + filter.text() + "”";
        return "案卷列表 " + text
                + (filter.ids().isEmpty() ? "" : "选中的" + filter.ids().size() + "件");
    }
}
