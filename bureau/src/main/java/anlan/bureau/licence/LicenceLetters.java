package anlan.bureau.licence;

import anlan.bureau.documents.LicenceDocuments;
import anlan.bureau.documents.Officer;
import anlan.bureau.documents.Remedies;
import anlan.bureau.licence.LicencePapers.*;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Party;
import anlan.kernel.casefile.Publication;
import anlan.kernel.casefile.Seen;
import anlan.kernel.form.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the documents on a licence show, and what the public is told. */
final class LicenceLetters {

    private LicenceLetters() {}

    /** What the public sees of a licence. */
    record Shown(
            @Label("企业名称") String holder,
            @Label("事项") String what,
            @Label("许可范围") String scope,
            @Label("日期") LocalDate day,
            @Label("有效期至") LocalDate until) {}

    /** A letter to the applicant that only says what the paper says. */
    static LicenceDocuments.Letter letter(Case file, String text, On on) {
        return new LicenceDocuments.Letter(file.partyName(), applied(file, on), text);
    }

    static LicenceDocuments.Correction correction(Case file, Correct in, On on) {
        return new LicenceDocuments.Correction(
                file.partyName(),
                applied(file, on),
                in.missing().stream()
                        .map(each -> each.condition().label() + ":" + each.what())
                        .toList());
    }

    static LicenceDocuments.Refusal refusal(Case file, String reason, On on) {
        return new LicenceDocuments.Refusal(
                file.partyName(), applied(file, on), reason, Remedies.either(on.law(), on.day()));
    }

    static LicenceDocuments.Refusal notAccepted(Case file, NotAccept in, On on) {
        String where = in.competent() == null ? "" : "你单位应当向" + in.competent() + "提出申请。";
        return refusal(file, in.ground().label() + "。" + in.reason() + where, on);
    }

    static LicenceDocuments.Refusal revocation(Case file, Revoke in, On on) {
        String decision = in.decision() == null ? "" : "(" + in.decision() + ")";
        return refusal(file, in.ground().label() + decision + "。" + in.facts(), on);
    }

    static LicenceDocuments.Letter experts(Case file, Commission in, On on) {
        return letter(file, in.subject() + "需要专家评审,所需时间为" + in.days() + "日,不计算在办理期限内。", on);
    }

    static LicenceDocuments.Letter reminder(Case file, Remind in, On on) {
        LocalDate ends = BusinessLicence.ends(file, on);
        return letter(file, "许可证有效期至" + ends + "。需要延续的,应当在届满三十日前提出申请;届满未延续的,依法注销。", on);
    }

    static LicenceDocuments.SiteRecord siteRecord(Case file, SiteCheck in, Seen seen, On on) {
        return new LicenceDocuments.SiteRecord(
                file.partyName(),
                file.last(Apply.class).map(Apply::premises).orElse(""),
                in.looked().stream()
                        .map(each -> new LicenceDocuments.Looked(
                                each.condition().label(), each.finding(), each.met() ? "符合" : "不符合"))
                        .toList(),
                Officer.certified(seen));
    }

    /** The licence as it stands: what was applied for, with the changes that were granted. */
    static LicenceDocuments.@Nullable Certificate certificate(Case file, On on) {
        Optional<Apply> applied = file.last(Apply.class);
        if (applied.isEmpty()) return null;
        Party holder = applied.get().applicant();
        return new LicenceDocuments.Certificate(
                changed(file, Changed.What.NAME).orElse(holder.name()),
                holder.code(),
                changed(file, Changed.What.PRINCIPAL).orElse(holder.principal()),
                changed(file, Changed.What.ADDRESS).orElse(holder.address()),
                applied.get().premises(),
                applied.get().chemicals().stream().map(Chemical::label).collect(Collectors.joining("、")) + "("
                        + applied.get().storage().label() + "):" + applied.get().scope(),
                file.dayOf(Grant.class).orElse(on.day()),
                BusinessLicence.ends(file, on));
    }

    static List<Publication> publicly(Case file, String what, On on) {
        LicenceDocuments.Certificate licence = certificate(file, on);
        if (licence == null) return List.of();
        Shown shown = new Shown(licence.holder(), what, licence.scope(), on.day(), licence.until());
        return List.of(new Publication("licence", null, licence.holder() + "危险化学品经营许可" + what, shown, null));
    }

    private static LocalDate applied(Case file, On on) {
        return file.dayOf(Apply.class).orElse(on.day());
    }

    /** What was last changed to, of the changes that were granted. */
    private static Optional<String> changed(Case file, Changed.What what) {
        List<AskChange> asked = file.all(AskChange.class);
        List<DecideChange> decided = file.all(DecideChange.class);
        return IntStream.range(0, Math.min(asked.size(), decided.size()))
                .filter(each -> decided.get(each).granted())
                .mapToObj(each -> asked.get(each).changes().stream())
                .flatMap(changes -> changes.filter(change -> change.what() == what))
                .map(Changed::to)
                .reduce((before, after) -> after);
    }
}
