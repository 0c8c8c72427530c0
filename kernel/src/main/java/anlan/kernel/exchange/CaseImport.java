package anlan.kernel.exchange;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.exchange.Tally.Fate;
import anlan.kernel.form.PaperJson;
import anlan.kernel.journal.Cases;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.journal.Performed;
import anlan.kernel.journal.Procedures;
import anlan.kernel.journal.Request;
import anlan.kernel.register.Change;
import anlan.kernel.register.Registers;
import anlan.kernel.register.TableRow;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes cases of the rows of a foreign file, each through the one door every act goes through. */
@Component
public final class CaseImport {
    private static final int AT_A_TIME = 500;

    private final Cases cases;
    private final Procedures procedures;
    private final Archives archives;
    private final Registers registers;
    private final Transactions transactions;

    /** Imports into the procedures declared as history. */
    CaseImport(Cases cases, Procedures procedures, Archives archives, Registers registers, Transactions transactions) {
        this.cases = cases;
        this.procedures = procedures;
        this.archives = archives;
        this.registers = registers;
        this.transactions = transactions;
    }

    /** What one import carries along. */
    private record Run(
            Mapping mapping, Procedure procedure, Act<?> act, Instant now, Tally tally, List<Fault> faults) {}

    /**
     * Imports a file. Good rows land some hundreds at a time: an import that was cut off is completed by doing it again.
     *
     * @param who who imports, for the register of imports
     * @throws BadMapping when the mapping does not suit the file, the procedure or the units; then nothing was done
     */
    public ImportResult take(Incoming file, Mapping mapping, ImportMode mode, String who, Instant now)
            throws BadMapping {
        Procedure procedure = procedure(mapping);
        Act<?> act = opening(procedure);
        LocalDate today = now.atZone(LawInForce.ZONE).toLocalDate();
        RowReader reader = new RowReader(mapping, act.paper(), file, today);
        List<Judged> rows = new ArrayList<>();
        for (TableRow row : file.rows()) {
            rows.add(reader.read(row));
        }
        archives.found(mapping, today, now);
        Run run = new Run(mapping, procedure, act, now, new Tally(), new ArrayList<>());
        boolean clean = rows.stream().allMatch(row -> row.faults().isEmpty());
        ImportResult result =
                mode == ImportMode.ALL_OR_NONE ? clean ? all(rows, run) : refused(rows, run) : good(rows, run);
        Change change = Change.bySystem(mapping.unit(), now, "");
        registers.add(
                ImportBatches.REGISTER, Ids.at(now), ImportBatch.of(file, mapping, mode, who, now, result), change);
        return result;
    }

    private ImportResult good(List<Judged> rows, Run run) {
        for (int from = 0; from < rows.size(); from += AT_A_TIME) {
            List<Judged> some = rows.subList(from, Math.min(rows.size(), from + AT_A_TIME));
            transactions.run(Scope.system(), () -> some.forEach(row -> land(row, run)));
        }
        return result(run, false);
    }

    private ImportResult all(List<Judged> rows, Run run) {
        try {
            transactions.run(Scope.system(), () -> {
                rows.forEach(row -> land(row, run));
                if (!run.faults().isEmpty()) {
                    throw new NotAll();
                }
            });
            return result(run, false);
        } catch (NotAll notAll) {
            Run nothing = new Run(
                    run.mapping(), run.procedure(), run.act(), run.now(), new Tally(), new ArrayList<>(run.faults()));
            return refused(rows, nothing);
        }
    }

    private static ImportResult refused(List<Judged> rows, Run run) {
        for (Judged row : rows) {
            run.tally().read(row.sum());
            run.tally().count(row.year(), Fate.REPORTED, row.sum());
            run.faults().addAll(row.faults());
        }
        return result(run, true);
    }

    private static ImportResult result(Run run, boolean refused) {
        run.faults().sort(Comparator.comparingInt(Fault::line));
        return new ImportResult(run.tally(), List.copyOf(run.faults()), refused);
    }

    private void land(Judged row, Run run) {
        run.tally().read(row.sum());
        if (row.paper() == null) {
            report(row, row.faults(), run);
            return;
        }
        BigDecimal sum = row.paper() instanceof Imported paper ? paper.sum() : null;
        BigDecimal amount = sum == null ? BigDecimal.ZERO : sum;
        switch (perform(row, row.paper(), run)) {
            case Performed.Done done ->
                run.tally().count(row.year(), done.done() == null ? Fate.KNOWN : Fate.LANDED, amount);
            case Performed.Refused refused -> report(row, List.of(changed(row)), run);
            case Performed.Stale stale -> throw new IllegalStateException("another import is at work: " + stale);
            case Performed.Proposed proposed -> throw new IllegalStateException("history needs no approval");
        }
    }

    private static void report(Judged row, List<Fault> faults, Run run) {
        run.tally().count(row.year(), Fate.REPORTED, row.sum());
        run.faults().addAll(faults);
    }

    // The act opens a case and ends it: the only thing that can stand in its way is the case of an earlier import.
    private static Fault changed(Judged row) {
        return new Fault(row.line(), null, null, "这一行此前已经导入，现在的内容不同；已导入的案卷不会被覆盖");
    }

    private Performed perform(Judged row, Record paper, Run run) {
        Imported imported = (Imported) paper;
        Request request = new Request(
                row.caseId(),
                run.procedure().key(),
                run.act().key(),
                row.entry(),
                PaperJson.write(paper),
                imported.happened().atStartOfDay(LawInForce.ZONE).toInstant(),
                List.of(),
                null);
        return cases.perform(request, Actor.system(run.mapping().unit()), Scope.system(), run.now());
    }

    private Procedure procedure(Mapping mapping) throws BadMapping {
        return procedures
                .newest(mapping.procedure())
                .filter(Procedure::historical)
                .orElseThrow(() -> new BadMapping("没有名为“" + mapping.procedure() + "”的历史案件程序"));
    }

    private static Act<?> opening(Procedure procedure) throws BadMapping {
        return procedure.opening().stream()
                .filter(act -> Imported.class.isAssignableFrom(act.paper()))
                .findFirst()
                .orElseThrow(() -> new BadMapping("“" + procedure.label() + "”没有可以导入的材料"));
    }

    /** Not every row was good: nothing is kept. */
    private static final class NotAll extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotAll() {
            super(null, null, false, false);
        }
    }
}
