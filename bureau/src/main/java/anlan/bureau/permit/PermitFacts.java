package anlan.bureau.permit;

import anlan.kernel.casefile.FactKind;

/** What every licence adds to the figures. */
public final class PermitFacts {

    /** Applications received and decided (by whether in time), licences granted (first, changed, renewed) and ended (how). */
    public static final FactKind APPLIED = new FactKind("licence.applied", "许可申请", "件");

    public static final FactKind DECIDED = new FactKind("licence.decided", "许可审批办结", "件");
    public static final FactKind GRANTED = new FactKind("licence.granted", "准予许可", "件");
    public static final FactKind ENDED = new FactKind("licence.ended", "许可终止", "件");

    /** Days the law allows for each application accepted, in the law's own unit, and those the bureau promised not to use. */
    public static final FactKind BY_LAW = new FactKind("licence.days-by-law", "法定时限", "日");

    public static final FactKind SAVED = new FactKind("licence.days-saved", "承诺压缩时限", "日");

    /** Natures of {@link #DECIDED}: within what was promised; later, but lawful; too late. */
    public static final String IN_TIME = "承诺期限内";

    public static final String LATER_THAN_PROMISED = "超过承诺期限";
    public static final String TOO_LATE = "超过法定期限";

    private PermitFacts() {}
}
