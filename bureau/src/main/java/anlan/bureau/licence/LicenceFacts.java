package anlan.bureau.licence;

import static anlan.bureau.licence.BusinessLicence.PROMISED;
import static anlan.bureau.licence.BusinessLicence.TO_CHANGE;
import static anlan.bureau.licence.BusinessLicence.TO_DECIDE;

import anlan.bureau.licence.LicencePapers.Revoke;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Fact;
import anlan.kernel.casefile.FactKind;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Period;
import java.util.ArrayList;
import java.util.List;

/** What a licence adds to the figures, and what bars its applicant from the next one. */
public final class LicenceFacts {

    /** Applications received. */
    public static final FactKind APPLIED = new FactKind("licence.applied", "许可申请", "件");

    /** Applications decided: granted or not, by whether in time. */
    public static final FactKind DECIDED = new FactKind("licence.decided", "许可审批办结", "件");

    /** Licences granted, changed and renewed, by which of these. */
    public static final FactKind GRANTED = new FactKind("licence.granted", "准予许可", "件");

    /** Licences that ended, by how. */
    public static final FactKind ENDED = new FactKind("licence.ended", "许可终止", "件");

    /** Working days the law allows, for each application accepted. */
    public static final FactKind BY_LAW = new FactKind("licence.days-by-law", "法定时限", "工作日");

    /** Working days of them the bureau promised not to use. */
    public static final FactKind SAVED = new FactKind("licence.days-saved", "承诺压缩时限", "工作日");

    /** Applications with something hidden or false (Administrative Licensing Law art. 78). */
    public static final FactKind FALSE_MATERIALS = new FactKind("licence.false-materials", "虚假材料申请", "件");

    /** Licences got by fraud or bribery (art. 79). */
    public static final FactKind FRAUD = new FactKind("licence.fraud", "欺骗贿赂取得许可", "件");

    /** Nature of {@link #DECIDED} within what was promised. */
    public static final String IN_TIME = "承诺期限内";

    /** Nature of {@link #DECIDED} later than promised, but lawful. */
    public static final String LATER_THAN_PROMISED = "超过承诺期限";

    /** Nature of {@link #DECIDED} too late. */
    public static final String TOO_LATE = "超过法定期限";

    private LicenceFacts() {}

    static Fact one(FactKind kind, Case file, On on) {
        return kind.on(on.day()).subject(LicenceRules.subject(file));
    }

    static List<Fact> accepted(Case file, On on) {
        long byLaw = days(file, TO_DECIDE);
        return List.of(one(BY_LAW, file, on).times(byLaw), one(SAVED, file, on).times(byLaw - days(file, PROMISED)));
    }

    static List<Fact> decided(Case file, String granted, On on) {
        String nature = file.over(TO_DECIDE, on) || file.over(TO_CHANGE, on)
                ? TOO_LATE
                : file.over(PROMISED, on) ? LATER_THAN_PROMISED : IN_TIME;
        List<Fact> facts = new ArrayList<>(List.of(one(DECIDED, file, on).nature(nature)));
        if (!granted.isEmpty()) facts.add(one(GRANTED, file, on).nature(granted));
        return facts;
    }

    static List<Fact> refused(Case file, boolean falseMaterials, List<Fact> facts, On on) {
        List<Fact> all = new ArrayList<>(facts);
        if (falseMaterials) all.add(one(FALSE_MATERIALS, file, on));
        return all;
    }

    /** Nobody decided before the licence ran out: late, and granted by law. */
    static List<Fact> renewedBySilence(Case file, On on) {
        return List.of(
                one(DECIDED, file, on).nature(TOO_LATE), one(GRANTED, file, on).nature("延续"));
    }

    static List<Fact> ended(Case file, String how, On on) {
        return List.of(one(ENDED, file, on).nature(how));
    }

    static List<Fact> revoked(Case file, Revoke in, On on) {
        boolean fraud = in.ground() == Revoke.Ground.FRAUD;
        List<Fact> facts = new ArrayList<>(ended(file, in.ground().label(), on));
        if (fraud) facts.add(one(FRAUD, file, on));
        return facts;
    }

    private static long days(Case file, Period period) {
        return file.running(period, null).map(run -> run.term().amount()).orElse(0);
    }
}
