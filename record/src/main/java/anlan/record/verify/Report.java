package anlan.record.verify;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What an exported case file proves.
///
/// @param caseId the case, if the file could be read so far
/// @param entries number of entries
/// @param intact chain, openings and files are as they were recorded
/// @param anchored an entry of the chain stands in a signed daily root, and with it all before it
/// @param replayed the rules of the procedure lead from the first entry to the last
/// @param findings what is wrong; the first is the first bad place
/// @param absent what was erased or withheld
public record Report(
        Optional<UUID> caseId,
        long entries,
        Proof intact,
        Proof anchored,
        Proof replayed,
        List<Finding> findings,
        List<Absence> absent) {

    public Report {
        findings = List.copyOf(findings);
        absent = List.copyOf(absent);
    }

    /// The report on a file that is not as recorded: nothing further can be proved with it.
    static Report broken(Finding finding) {
        Proof nothing = Proof.notChecked("案卷不完整，不再核验");
        return new Report(Optional.empty(), 0, Proof.failed(finding), nothing, nothing, List.of(finding), List.of());
    }

    /// Whether chain, openings and files are as they were recorded.
    public boolean isIntact() {
        return intact.isProved();
    }

    /// Whether a signed daily root covers the chain.
    public boolean isAnchored() {
        return anchored.isProved();
    }

    /// Whether the rules of the procedure were replayed and agreed.
    public boolean isReplayed() {
        return replayed.isProved();
    }

    /// The first place that is not as recorded.
    public Optional<Finding> firstBad() {
        return findings.stream().findFirst();
    }

    /// The report in the words of officials, one statement a line.
    public String text() {
        StringBuilder text = new StringBuilder();
        caseId.ifPresent(id -> text.append("案卷 %s，共 %d 条记录\n".formatted(id, entries)));
        text.append(line("完整", intact)).append(line("锚定", anchored)).append(line("重演", replayed));
        absent.forEach(absence -> text.append("缺省：").append(absence).append('\n'));
        return text.toString();
    }

    private static String line(String name, Proof proof) {
        String outcome = switch (proof.state()) {
            case PROVED -> "通过";
            case FAILED -> "不通过";
            case NOT_CHECKED -> "未核验";
        };
        return "%s：%s。%s\n".formatted(name, outcome, proof.words());
    }
}
