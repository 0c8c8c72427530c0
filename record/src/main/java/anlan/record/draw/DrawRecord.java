package anlan.record.draw;

import anlan.record.Hash;
import anlan.record.Moment;
import anlan.record.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A draw from the sealed lists to the last replacement; the picks are not kept in it but follow from it.
///
/// @param result the outcome of the event; empty while it is still to come
/// @param replacements in the order in which they were made
public record DrawRecord(SealedPlan sealed, Optional<Result> result, List<Replacement> replacements) {

    static final String PICK = "pick";
    static final String END = "end";

    public DrawRecord {
        replacements = List.copyOf(replacements);
        if (result.isEmpty() && !replacements.isEmpty()) {
            throw new DrawRefused("尚未抽取，不能补抽");
        }
    }

    /// The record before the event.
    public static DrawRecord of(SealedPlan sealed) {
        return new DrawRecord(sealed, Optional.empty(), List.of());
    }

    /// The record after the event.
    public DrawRecord with(Result result) {
        if (this.result.isPresent()) {
            throw new DrawRefused("已经抽取，不能重新抽取");
        }
        return new DrawRecord(sealed, Optional.of(result), List.of());
    }

    /// The record with a further draw; throws [DrawRefused] if there is nobody left to draw.
    public DrawRecord with(Replacement replacement) {
        List<Replacement> more = new ArrayList<>(replacements);
        more.add(replacement);
        DrawRecord changed = new DrawRecord(sealed, result, more);
        changed.picks();
        return changed;
    }

    /// What stands after all replacements; nothing before the event.
    public List<Pick> picks() {
        if (result.isEmpty()) {
            return List.of();
        }
        Draw draw = Draw.of(sealed, result.get().text());
        replacements.forEach(replacement -> replacement.apply(draw));
        return draw.picks();
    }

    /// The record as a file of JSON lines (`docs/record-format.md`, section 9).
    public byte[] bytes() {
        return behindLists(ending());
    }

    /// What follows the sealed lists in the file, from the result to the last line; nothing before the event. The lists
    /// themselves were written when they were sealed.
    public byte[] ending() {
        return result.map(this::ending).orElse(new byte[0]);
    }

    /// The file up to the last pick, which does not depend on replacements.
    byte[] beginning() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        result.ifPresent(event -> writePicks(event, out));
        return behindLists(out.toByteArray());
    }

    private byte[] behindLists(byte[] rest) {
        byte[] lists = sealed.lines();
        byte[] file = Arrays.copyOf(lists, lists.length + rest.length);
        System.arraycopy(rest, 0, file, lists.length, rest.length);
        return file;
    }

    private byte[] ending(Result event) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Draw draw = writePicks(event, out);
        replacements.forEach(replacement -> writeLine(replacement.line(replacement.apply(draw)), out));
        // The commitment stands for the lists, so they need not be gone through again.
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(sealed.commitment().bytes());
        all.writeBytes(out.toByteArray());
        writeLine(
                JsonObject.builder()
                        .put("hash", Hash.of(all.toByteArray()).hex())
                        .put("line", END)
                        .build(),
                out);
        return out.toByteArray();
    }

    private Draw writePicks(Result event, ByteArrayOutputStream out) {
        writeLine(
                JsonObject.builder()
                        .put("at", Moment.text(event.at()))
                        .put("commitment", sealed.commitment().hex())
                        .put("line", Result.LINE)
                        .put("result", event.text())
                        .build(),
                out);
        Draw draw = Draw.of(sealed, event.text());
        draw.picks().forEach(pick -> writeLine(pick.members().put("line", PICK).build(), out));
        return draw;
    }

    private static void writeLine(JsonObject line, ByteArrayOutputStream out) {
        out.writeBytes(line.canonical());
        out.write('\n');
    }
}
