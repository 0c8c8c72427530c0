package anlan.app.command;

import anlan.record.verify.Proof;
import anlan.record.verify.Report;
import anlan.record.verify.Trust;
import anlan.record.verify.Verifier;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code ./anlan verify FILE}: says of an exported case file whether it is as it was recorded. */
public final class VerifyFile {
    /** The file is as it was recorded; what was not checked is said. */
    static final int INTACT = 0;

    /** Something in the file is not as it was recorded, or does not follow from the entries. */
    static final int BROKEN = 1;

    /** There is no such file, or it cannot be read. */
    static final int UNREADABLE = 2;

    private VerifyFile() {}

    /** Prints the report of the one file named and exits with 0 (intact), 1 (broken) or 2 (cannot be read). */
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(args.length == 1 ? run(Path.of(args[0]), out) : UNREADABLE);
    }

    static int run(Path file, PrintStream out) {
        if (!Files.isRegularFile(file)) {
            out.println("没有这个文件：" + file);
            return UNREADABLE;
        }
        try {
            Report report = Verifier.verify(file, Trust.ANY, ReplayCase.ofThisRelease());
            out.print(report.text());
            boolean follows = report.replayed().state() != Proof.State.FAILED;
            return report.isIntact() && follows ? INTACT : BROKEN;
        } catch (IOException unreadable) {
            out.println("无法读取：" + unreadable.getMessage());
            return UNREADABLE;
        }
    }
}
