package anlan.bureau.licence;

import static anlan.bureau.licence.BusinessLicence.*;

import anlan.kernel.casefile.*;
import java.util.List;

/** What a licence adds to the figures, and what bars its applicant from the next one. */
public final class LicenceFacts {

    /** Applications received and decided (by whether in time), licences granted (first, changed, renewed) and ended (how). */
    public static final FactKind APPLIED = new FactKind("licence.applied", "许可申请", "件");

    public static final FactKind DECIDED = new FactKind("licence.decided", "许可审批办结", "件");
    public static final FactKind GRANTED = new FactKind("licence.granted", "准予许可", "件");
    public static final FactKind ENDED = new FactKind("licence.ended", "许可终止", "件");

    /** Working days the law allows for each application accepted, and those of them the bureau promised not to use. */
    public static final FactKind BY_LAW = new FactKind("licence.days-by-law", "法定时限", "工作日");

    public static final FactKind SAVED = new FactKind("licence.days-saved", "承诺压缩时限", "工作日");

    /** Something hidden or false (Administrative Licensing Law art. 78); a licence got by fraud or bribery (art. 79). */
    public static final FactKind FALSE_MATERIALS = new FactKind("licence.false-materials", "虚假材料申请", "件");

    public static final FactKind FRAUD = new FactKind("licence.fraud", "欺骗贿赂取得许可", "件");

    /** Natures of {@link #DECIDED}: within what was promised; later, but lawful; too late. */
    public static final String IN_TIME = "承诺期限内";

    public static final String LATER_THAN_PROMISED = "超过承诺期限";
    public static final String TOO_LATE = "超过法定期限";

    private LicenceFacts() {}

    static List<Fact> accepted(Case file, Object in, On on) {
        long byLaw = days(file, TO_DECIDE);
        return List.of(
                Fact.of(BY_LAW, file, on).times(byLaw), Fact.of(SAVED, file, on).times(byLaw - days(file, PROMISED)));
    }

    /** Nature of what is decided now. */
    static String inTime(Case file, Object in, On on) {
        if (file.over(TO_DECIDE, on) || file.over(TO_CHANGE, on)) return TOO_LATE;
        return file.over(PROMISED, on) ? LATER_THAN_PROMISED : IN_TIME;
    }

    private static long days(Case file, Period period) {
        return file.running(period, null).map(run -> run.term().amount()).orElse(0);
    }
}
