package anlan.kernel.document;

import java.util.EnumSet;
import java.util.Set;

/**
 * A kind of legal document (文书), declared once by the capability that issues it.
 *
 * @param <D> the record that fills it; every component must stand in the template
 * @param key stable name, such as penalty.decision
 * @param label the officials' name and the printed title, such as 行政处罚决定书
 * @param data class of the record that fills it
 * @param series its number series
 * @param volume the volume it is bound into
 * @param template path of its template below documents/ on the class path, such as penalty/decision.xhtml
 * @param marks what it carries beside its text
 */
public record Document<D extends Record>(
        String key, String label, Class<D> data, Series series, Volume volume, String template, Set<Mark> marks) {

    /** What a document carries beside its text. */
    public enum Mark {
        /** The name of the organ, the day, and the place for its seal. */
        SEAL,
        /** A short code and a QR code by which anybody can verify it on the public site. */
        VERIFIABLE,
        /** How to ask for reconsideration and how to sue; the data record must say the periods. */
        REMEDIES
    }

    /** A document whose template path follows from its key: penalty.decision is printed by penalty/decision.xhtml. */
    public static <D extends Record> Document<D> of(
            String key, String label, Class<D> data, Series series, Volume volume) {
        return new Document<>(key, label, data, series, volume, key.replace('.', '/') + ".xhtml", Set.of());
    }

    /** The same document printed by another template. */
    public Document<D> template(String path) {
        return new Document<>(key, label, data, series, volume, path, marks);
    }

    /** The same document with a place for the seal. */
    public Document<D> sealed() {
        return with(Mark.SEAL);
    }

    /** The same document with a code to verify it by. */
    public Document<D> verifiable() {
        return with(Mark.VERIFIABLE);
    }

    /** The same document with the instruction on remedies. */
    public Document<D> remedies() {
        return with(Mark.REMEDIES);
    }

    /** Whether it carries a mark. */
    public boolean has(Mark mark) {
        return marks.contains(mark);
    }

    private Document<D> with(Mark mark) {
        EnumSet<Mark> more = EnumSet.of(mark);
        more.addAll(marks);
        return new Document<>(key, label, data, series, volume, template, Set.copyOf(more));
    }
}
