package anlan.record.verify;

import anlan.record.anchor.Anchor;
import anlan.record.file.Archive;
import anlan.record.file.DamagedFile;
import anlan.record.file.Standing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Verifies an exported case file without server, database or network; throws only if the file cannot be read at all.
public final class Verifier {

    private Verifier() {}

    /// Checks integrity and anchor; any signing key counts, and the report shows its fingerprint.
    public static Report verify(Path file) throws IOException {
        return verify(file, Trust.ANY, Optional.empty());
    }

    /// Checks integrity and anchor, by the keys that are trusted.
    public static Report verify(Path file, Trust trust) throws IOException {
        return verify(file, trust, Optional.empty());
    }

    /// Checks integrity and anchor, and replays the case.
    public static Report verify(Path file, Trust trust, Replay replay) throws IOException {
        return verify(file, trust, Optional.of(replay));
    }

    private static Report verify(Path file, Trust trust, Optional<Replay> replay) throws IOException {
        try (Archive archive = Archive.open(file)) {
            return judge(CheckedCase.read(archive), trust, replay);
        } catch (DamagedFile e) {
            return Report.broken(Finding.in(e.place(), String.valueOf(e.getMessage())));
        } catch (Broken e) {
            return Report.broken(e.finding());
        }
    }

    private static Report judge(CheckedCase file, Trust trust, Optional<Replay> replay) {
        List<Finding> findings = new ArrayList<>();
        Proof anchored = anchor(file, trust, findings);
        Proof replayed = replay(file, replay, findings);
        return new Report(
                Optional.of(file.cover().caseId()),
                file.links().size(),
                Proof.proved("记录链、个人信息和附件均与记录时一致"),
                anchored,
                replayed,
                findings,
                file.absent());
    }

    private static Proof anchor(CheckedCase file, Trust trust, List<Finding> findings) {
        Optional<Anchor> anchor = file.cover().anchor();
        if (anchor.isEmpty()) {
            return Proof.notChecked("本案尚未载入每日根");
        }
        try {
            return Proof.proved(AnchorCheck.check(file.links(), anchor.get(), trust));
        } catch (Broken e) {
            findings.add(e.finding());
            return Proof.failed(e.finding());
        }
    }

    private static Proof replay(CheckedCase file, Optional<Replay> replay, List<Finding> findings) {
        if (replay.isEmpty()) {
            return Proof.notChecked("未提供程序规则");
        }
        Optional<Standing> stated = file.cover().result();
        if (stated.isEmpty()) {
            return Proof.notChecked("文件没有载明办理结果");
        }
        return switch (replay.get().replay(stated.get(), file.links(), file.openings())) {
            case Replay.Verdict.Follows follows -> Proof.proved(follows.words());
            case Replay.Verdict.Unknown unknown -> Proof.notChecked(unknown.words());
            case Replay.Verdict.Differs differs -> {
                findings.add(differs.finding());
                yield Proof.failed(differs.finding());
            }
        };
    }
}
