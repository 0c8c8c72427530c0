package anlan.kernel.document;

import java.time.LocalDate;
import java.util.List;

/**
 * What a template may say beside the data of the document: its own title, number, organ, day and marks. Templates reach
 * it as {@code sheet}.
 *
 * @param title printed title
 * @param number whole number, with an open place while not yet issued, empty if the kind carries none
 * @param letterhead the organ
 * @param day day of issue
 * @param code short code to verify it by, empty if it cannot be verified
 * @param preview whether this is only a preview, printed with 预览 across each page
 * @param sealed whether the organ's seal has its place
 * @param trail who agreed to the act, printed by approval forms; they leave room for signatures if it is empty
 */
public record Sheet(
        String title,
        String number,
        Letterhead letterhead,
        LocalDate day,
        String code,
        boolean preview,
        boolean sealed,
        List<Opinion> trail) {

    /** Where anybody verifies this document; empty without code or public site. */
    public String verifyAt() {
        String site = letterhead.site();
        return code.isEmpty() || site == null ? "" : site + "/public/verify?code=" + code;
    }

    /** The QR code of {@link #verifyAt()} as the address of an image; empty if there is none. */
    public String qr() {
        return verifyAt().isEmpty() ? "" : QrCode.of(verifyAt());
    }
}
