package anlan.kernel.document;

import anlan.kernel.form.FieldError;
import anlan.kernel.form.PaperJson;
import anlan.kernel.form.Unfit;
import anlan.record.json.JsonObject;
import java.util.stream.Collectors;

/**
 * A kind of legal document (文书), declared once by the capability that issues it. Whether it tells the party its remedies
 * is no mark of its own: such a document's record says the periods, and its template prints them.
 *
 * @param <D> the record that fills it; every component stands in the template
 * @param key stable name, such as penalty.notice; its template is {@code documents/penalty/notice.xhtml}
 * @param label the officials' name and the printed title, such as 行政处罚决定书
 * @param data class of the record that fills it
 * @param series its number series
 * @param volume the volume it is bound into
 * @param sealed whether it ends with the organ's name, the day and the place for the seal
 * @param verifiable whether it carries a short code and a QR code by which anybody can verify it on the public site
 */
public record Document<D extends Record>(
        String key, String label, Class<D> data, Series series, Volume volume, boolean sealed, boolean verifiable) {

    /** A document without seal and code. */
    public static <D extends Record> Document<D> of(
            String key, String label, Class<D> data, Series series, Volume volume) {
        return new Document<>(key, label, data, series, volume, false, false);
    }

    /** The same document under the organ's seal, with a code to verify it by: what goes out to a party. */
    public Document<D> underSeal() {
        return new Document<>(key, label, data, series, volume, true, true);
    }

    /** The same document under the organ's seal, without a code: what stays in the file. */
    public Document<D> sealedForTheFile() {
        return new Document<>(key, label, data, series, volume, true, false);
    }

    /**
     * The data as canonical JSON.
     *
     * @throws Unfit if a place that must be filled is empty: such a document may not go out
     */
    public String complete(D filled) {
        JsonObject written = PaperJson.write(filled);
        try {
            PaperJson.read(data, written);
        } catch (Unfit e) {
            String places =
                    e.errors().stream().map(FieldError::message).distinct().collect(Collectors.joining("、"));
            throw new Unfit("", "《" + label + "》还缺内容，不能出具：" + places);
        }
        return written.text();
    }

    /** Path of the template below documents/ on the class path. */
    String template() {
        return key.replace('.', '/') + ".xhtml";
    }
}
