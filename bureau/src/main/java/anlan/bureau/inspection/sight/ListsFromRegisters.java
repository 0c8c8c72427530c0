package anlan.bureau.inspection.sight;

import anlan.bureau.inspection.DrawPapers.Drawable;
import anlan.bureau.inspection.DrawPapers.KeptAway;
import anlan.bureau.inspection.DrawPapers.PlanDraw;
import anlan.bureau.inspection.DrawPapers.SealLists;
import anlan.bureau.inspection.DrawPapers.Share;
import anlan.bureau.inspection.DrawPapers.Spared;
import anlan.bureau.inspection.DrawPapers.Target;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.On;
import anlan.kernel.desk.FormFill;
import anlan.kernel.party.Enterprise;
import anlan.kernel.party.Enterprises;
import anlan.kernel.people.Officer;
import anlan.kernel.people.Organisation;
import anlan.kernel.people.People;
import anlan.kernel.register.Entry;
import anlan.kernel.register.Registers;
import anlan.kernel.scope.Transactions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The lists of a draw as the registers have them: enterprises of the classes that are drawn, those another organ has
 * inspected lately left out, officers with a certificate and what they have on hand, recusals on record (INS-003, INS-012).
 */
@Component
final class ListsFromRegisters implements FormFill<SealLists> {

    private static final String REGISTERED = "执法人员登记的回避关系";

    private final Registers registers;
    private final People people;
    private final JdbcClient jdbc;
    private final Transactions transactions;

    ListsFromRegisters(Registers registers, People people, JdbcClient jdbc, Transactions transactions) {
        this.registers = registers;
        this.people = people;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public Class<SealLists> paper() {
        return SealLists.class;
    }

    @Override
    public Optional<SealLists> fill(Case file, Actor actor, On on) {
        Set<String> classes = file.last(PlanDraw.class).map(PlanDraw::shares).orElse(List.of()).stream()
                .map(Share::category)
                .collect(Collectors.toSet());
        if (classes.isEmpty()) return Optional.empty();
        LocalDate since =
                on.day().minusDays(on.law().term("INS-012.repeat", on.day()).amount());
        Set<String> elsewhere = inspectedByOthers(actor.unit(), since);
        List<Target> targets = new ArrayList<>();
        List<Spared> spared = new ArrayList<>();
        for (Entry<Enterprise> entry : registers.everything(Enterprises.REGISTER)) {
            Enterprise enterprise = entry.body();
            String category = enterprise.riskClass().label();
            boolean ours =
                    enterprise.unit().equals(actor.unit()) || enterprise.unit().startsWith(actor.unit() + ".");
            if (!ours || entry.closed() || !classes.contains(category)) continue;
            if (elsewhere.contains(entry.id().toString()))
                spared.add(new Spared(entry.id(), category, "其他机关自" + since + "以来已检查"));
            else targets.add(new Target(entry.id(), enterprise.name(), enterprise.creditCode(), category));
        }
        Set<UUID> drawn = targets.stream().map(Target::enterprise).collect(Collectors.toSet());
        List<UUID> officers = officers(actor.unit(), on.day());
        return Optional.of(
                new SealLists(targets, spared, drawable(officers), keptAway(new HashSet<>(officers), drawn)));
    }

    private List<UUID> officers(String unit, LocalDate day) {
        Organisation organisation = people.organisation();
        return organisation.holders(unit, "officer", day).stream()
                .filter(officer -> organisation.certificate(officer, day).isPresent())
                .toList();
    }

    private List<Drawable> drawable(List<UUID> officers) {
        Map<String, Integer> loads = new HashMap<>();
        jdbc.sql("""
                        SELECT person, count(*) AS open FROM case_file, unnest(handlers) AS person
                         WHERE procedure = 'inspection.site' AND NOT ended GROUP BY person
                        """).query(row -> {
            loads.put(row.getString("person"), row.getInt("open"));
        });
        return officers.stream()
                .map(officer -> new Drawable(officer, loads.getOrDefault(officer.toString(), 0)))
                .toList();
    }

    private List<KeptAway> keptAway(Set<UUID> officers, Set<UUID> enterprises) {
        List<KeptAway> kept = new ArrayList<>();
        for (Officer held : people.organisation().certificates())
            if (officers.contains(held.person()))
                held.recusals().stream()
                        .filter(enterprises::contains)
                        .map(enterprise -> new KeptAway(held.person(), enterprise, REGISTERED))
                        .filter(each -> !kept.contains(each))
                        .forEach(kept::add);
        return List.copyOf(kept);
    }

    // Inspections of other organs lie outside the reader's scope; only that there was one is told, as the law wants it.
    private Set<String> inspectedByOthers(String unit, LocalDate since) {
        return new HashSet<>(transactions.everywhere(() -> jdbc.sql("""
                        SELECT DISTINCT subject FROM fact
                         WHERE kind = 'inspection.done' AND on_day >= :since
                           AND unit_path <> :unit AND NOT starts_with(unit_path, :unit || '.')
                        """)
                .param("since", since)
                .param("unit", unit)
                .query(String.class)
                .list()));
    }
}
