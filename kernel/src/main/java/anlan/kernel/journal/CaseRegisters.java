package anlan.kernel.journal;

import anlan.kernel.document.Documents;
import anlan.kernel.register.Change;
import anlan.kernel.register.Entry;
import anlan.kernel.register.Registers;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the registers that are written from cases: what an entry changed in its case, it changes in the line. */
@Component
final class CaseRegisters implements Follower {

    private static final String WHY = "依案卷更新";

    private final List<CaseRegister<?>> all;
    private final Transactions transactions;
    private final CaseStore store;
    private final Documents documents;
    private final Registers registers;
    private final LawInForce law;

    CaseRegisters(
            List<CaseRegister<?>> all,
            Transactions transactions,
            CaseStore store,
            Documents documents,
            Registers registers,
            LawInForce law) {
        this.all = List.copyOf(all);
        this.transactions = transactions;
        this.store = store;
        this.documents = documents;
        this.registers = registers;
        this.law = law;
    }

    @Override
    public String name() {
        return "case-registers";
    }

    /** A line is made of the case as it stands: of several entries of one case the last will do. */
    @Override
    public List<FollowedEntry> concerning(List<FollowedEntry> some) {
        SequencedMap<UUID, FollowedEntry> last = new LinkedHashMap<>();
        for (FollowedEntry entry : some)
            if (all.stream().anyMatch(each -> each.procedure().equals(entry.procedure())))
                last.putLast(entry.caseId(), entry);
        return List.copyOf(last.values());
    }

    @Override
    public void follow(FollowedEntry entry, Instant now) {
        for (CaseRegister<?> each : all)
            if (each.procedure().equals(entry.procedure()))
                transactions.run(Scope.system(), () -> keep(each, entry, now));
    }

    private <R extends Record> void keep(CaseRegister<R> kept, FollowedEntry entry, Instant now) {
        Optional<R> line = store.find(entry.caseId())
                .flatMap(row -> kept.line().of(row.file(), documents.of(row.id()), law.on(now)));
        Optional<Entry<R>> known = registers.find(kept.register(), Scope.system(), entry.caseId());
        Change change = Change.bySystem(entry.unitPath(), now, WHY);
        if (known.isEmpty()) {
            line.ifPresent(first -> registers.add(kept.register(), entry.caseId(), first, change));
            return;
        }
        Entry<R> so = known.get();
        if (so.closed() != line.isEmpty())
            so = registers.close(kept.register(), so.id(), so.version(), line.isEmpty(), change);
        if (line.isPresent() && !line.get().equals(so.body()))
            registers.change(kept.register(), so.id(), so.version(), line.get(), change);
    }
}
