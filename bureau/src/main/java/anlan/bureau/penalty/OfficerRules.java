package anlan.bureau.penalty;

import static anlan.kernel.casefile.Rule.rule;

import anlan.kernel.casefile.ByOfficers;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.officer.Certified;

/** Who may act for the bureau. */
public final class OfficerRules {

    /** 执法人员不得少于两人, 应当具有行政执法资格 (Administrative Penalty Law art. 42): valid on the day of the act. */
    public static final Obstacle<ByOfficers> TWO_OFFICERS = rule("OFF-001", "行政处罚法 42", "应当由具有行政执法资格的执法人员实施,执法人员不得少于两人")
            .on(ByOfficers.class)
            .looking(Certified.NEED, (c, in) -> in.officers())
            .refuses((c, in, certified, on) -> on.law()
                    .find("OFF-001", on.day())
                    .map(least -> certified.count() < on.law().count("OFF-001", on.day()))
                    .orElse(false));

    /** 应当主动向当事人或者有关人员出示执法证件 (art. 55): the record says so. */
    public static final Obstacle<ShowingCertificates> CERTIFICATES_SHOWN = rule(
                    "OFF-002", "行政处罚法 55", "执法人员应当主动向当事人或者有关人员出示执法证件")
            .on(ShowingCertificates.class)
            .refuses((c, in, on) -> !in.certificatesShown());

    private OfficerRules() {}
}
