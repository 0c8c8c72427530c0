package anlan.kernel.desk;

import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Filed;
import anlan.kernel.casefile.Stage;
import anlan.kernel.casefile.Voiding;
import anlan.kernel.desk.CaseView.RailStage;
import anlan.kernel.desk.CaseView.RailStep;
import anlan.kernel.journal.CaseRow;
import anlan.kernel.journal.EntryRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The procedure as a rail: what was done, where the case stands, what lies ahead. */
final class Rail {

    private Rail() {}

    static List<RailStage> of(CaseRow row, NamesKnown names) {
        Case file = row.file();
        Map<String, Integer> rounds = new HashMap<>();
        Map<Stage, List<RailStep>> steps = new HashMap<>();
        Stage at = file.procedure().start();
        for (EntryRow entry : row.entries()) {
            Optional<Filed> filed = file.papers().stream()
                    .filter(each -> each.place() == entry.seq())
                    .findFirst();
            at = stage(file, entry, at);
            int round = rounds.merge(entry.act() + "/" + entry.party(), 1, Integer::sum);
            steps.computeIfAbsent(at, stage -> new ArrayList<>())
                    .add(new RailStep(
                            entry.seq(),
                            entry.act(),
                            entry.label(file.procedure()),
                            entry.persons().isEmpty() ? "系统" : names.persons(entry.persons()),
                            entry.happened(),
                            entry.entered(),
                            entry.party(),
                            entry.isAct() && filed.isEmpty(),
                            filed.map(each -> each.seq() != entry.seq()).orElse(false),
                            round));
        }
        List<RailStage> rail = new ArrayList<>();
        for (Stage stage : file.procedure().stages()) {
            if (stage.end() && !stage.equals(file.stage()) && !isUsualEnd(file, stage)) continue;
            String state = stage.equals(file.stage()) ? "now" : CaseViews.passed(file, stage) ? "done" : "ahead";
            rail.add(new RailStage(
                    stage.name(), stage.label(), state, List.copyOf(steps.getOrDefault(stage, List.of()))));
        }
        if (file.stage() == Voiding.At.VOIDED)
            rail.add(new RailStage(file.stage().name(), file.stage().label(), "now", List.of()));
        return List.copyOf(rail);
    }

    /** The stage an act was done in: its only one, or the one reached so far if it is possible there. */
    private static Stage stage(Case file, EntryRow entry, Stage so) {
        Set<Stage> at = file.procedure()
                .act(entry.act())
                .map(act -> act.parts().stages())
                .orElse(Set.of());
        if (at.isEmpty() || at.contains(so)) return so;
        List<Stage> all = file.procedure().stages();
        return all.stream()
                .filter(at::contains)
                .filter(stage -> all.indexOf(stage) > all.indexOf(so))
                .findFirst()
                .orElseGet(() -> all.stream().filter(at::contains).findFirst().orElse(so));
    }

    /** The end a case of this procedure usually comes to: the first one declared. */
    private static boolean isUsualEnd(Case file, Stage stage) {
        return !file.stage().end()
                && file.procedure().stages().stream()
                        .filter(Stage::end)
                        .findFirst()
                        .equals(Optional.of(stage));
    }
}
