package anlan.bureau.officers;

import static anlan.kernel.casefile.Rule.rule;

import anlan.kernel.casefile.ByOfficers;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.officer.Certified;
import java.util.HashSet;

/** Who may act for the bureau. */
public final class OfficerRules {

    /** 执法人员不得少于两人, 应当具有行政执法资格 (Administrative Penalty Law art. 42): valid on the day of the act. */
    public static final Obstacle<ByOfficers> TWO_OFFICERS = rule("OFF-001", "行政处罚法 42", "应当由具有行政执法资格的执法人员实施，执法人员不得少于两人")
            .on(ByOfficers.class)
            .looking(Certified.NEED, (file, in) -> in.officers())
            .showing("当日持证人数", Certified::count)
            .refuses((file, in, certified, on) -> on.law()
                    .find("OFF-001", on.day())
                    .map(least -> certified.count() < on.law().count("OFF-001", on.day()))
                    .orElse(false));

    /** The same of what two officers saw before: not one of them named twice, whoever is certified today. */
    public static final Obstacle<ByOfficers> TWO_NAMED = rule("OFF-001", "行政处罚法 42", "执法人员不得少于两人")
            .on(ByOfficers.class)
            .refuses((file, in, on) ->
                    new HashSet<>(in.officers()).size() < on.law().count("OFF-001", on.day()));

    /** 应当主动向当事人或者有关人员出示执法证件 (art. 55, Work Safety Law art. 67): the record says so. */
    public static final Obstacle<ShowingCertificates> CERTIFICATES_SHOWN = rule(
                    "OFF-002", "行政处罚法 55；安全生产法 67", "执法人员应当主动向当事人或者有关人员出示执法证件")
            .on(ShowingCertificates.class)
            .refuses((file, in, on) -> !in.certificatesShown());

    /** 现场核查 (Hazardous Chemicals Safety Law art. 8, Administrative Licensing Law art. 34): two, certified on that day. */
    public static final Obstacle<ByOfficers> TWO_CHECKERS = rule("OFF-003", "危险化学品安全法 8", "现场核查应当指派两名以上持证人员")
            .on(ByOfficers.class)
            .looking(Certified.NEED, (file, in) -> in.officers())
            .refuses((file, in, certified, on) -> certified.count() < on.law().count("OFF-003", on.day()));

    /** The same article: the record of the check says that they showed their certificates. */
    public static final Obstacle<ShowingCertificates> CHECKERS_SHOWN = rule("OFF-003", "危险化学品安全法 8", "现场核查人员应当出示执法证件")
            .on(ShowingCertificates.class)
            .refuses((file, in, on) -> !in.certificatesShown());

    private OfficerRules() {}
}
