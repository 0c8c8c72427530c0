package anlan.bureau.licence;

import static anlan.bureau.licence.LicenceExamples.*;

import anlan.bureau.licence.LicencePapers.*;
import anlan.bureau.rating.Rating;
import anlan.kernel.casefile.Recorded;
import anlan.kernel.officer.Certified;
import anlan.kernel.proof.Explorer;
import anlan.kernel.proof.World;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The licence as it is walked: a paper at each threshold; its applicant, a stranger, an officer, a clerk, a head of section. */
public final class LicenceProof {

    static final String WITHOUT_CERTIFICATES = "无证";
    static final String LIED = "曾提供虚假材料";
    static final String CHEATED = "曾以欺骗取得许可";

    static final LocalDate START = LocalDate.parse("2026-11-23");

    private static final World USUAL = World.called("常态")
            .knowing(Recorded.NEED, asked -> new Recorded(List.of()))
            .knowing(
                    Certified.NEED,
                    asked -> new Certified(asked.stream()
                            .map(officer -> new Certified.Holder(officer, "某", "证"))
                            .toList()));

    private LicenceProof() {}

    private static World once(String name, String kind, LocalDate day) {
        return USUAL.but(name)
                .knowing(
                        Recorded.NEED,
                        asked -> new Recorded(
                                asked.kinds().contains(kind)
                                        ? List.of(new Recorded.Entry(new UUID(9, 9), kind, "", day, 1))
                                        : List.of()));
    }

    /** The application with all that can be wrong with it, and the life of a licence lawfully granted. */
    public static Map<String, Explorer> parts() {
        Map<String, Explorer> parts = new LinkedHashMap<>();
        parts.put("申请", application());
        parts.put("有效期", life());
        return parts;
    }

    private static Explorer any() {
        return Explorer.of(BusinessLicence.PROCEDURE, START)
                .watch(LicenceWatches.all())
                .actors(APPLICANT, STRANGER, OFFICER, CLERK, HEAD)
                .remembering(Apply.class, (file, in) -> List.of(in.competent(), LicenceRules.lacking(file)))
                .remembering(Supplement.class, (file, in) -> LicenceRules.lacking(file))
                .remembering(SiteCheck.class, SiteCheck::met)
                .remembering(Examine.class, Examine::qualified)
                .example(Grant.class, new Grant("同意"))
                .example(Rating.Rate.class, rate(Rating.Level.VERY_GOOD), rate(Rating.Level.POOR))
                .example(Rating.Investigate.class, new Rating.Investigate("属实", "已道歉"));
    }

    private static Explorer application() {
        return any().until(BusinessLicence.At.GRANTED)
                .worlds(
                        USUAL,
                        USUAL.but(WITHOUT_CERTIFICATES).knowing(Certified.NEED, asked -> new Certified(List.of())),
                        once(LIED, LicenceFacts.FALSE_MATERIALS.key(), START.minusMonths(11)),
                        once(CHEATED, LicenceFacts.FRAUD.key(), START.minusMonths(35)))
                .example(
                        Apply.class,
                        apply(),
                        incomplete(),
                        apply(HOLDER, Chemical.TOXIC, Storage.NONE, true, Condition.values()),
                        apply(HOLDER, Chemical.OTHER, Storage.MAJOR, true, Condition.values()),
                        apply(HOLDER, Chemical.OTHER, Storage.BELOW, false, Condition.values()))
                .example(
                        Correct.class,
                        correct(Condition.RULES, Condition.MANAGERS, Condition.CONTINGENCY),
                        correct(Condition.RULES))
                .example(
                        Supplement.class,
                        supplement(Condition.RULES, Condition.MANAGERS, Condition.CONTINGENCY),
                        supplement(Condition.RULES))
                .example(Accept.class, accept(Organ.COUNTY), accept(Organ.CITY))
                .example(
                        NotAccept.class,
                        notAccept(NotAccept.Ground.UNCORRECTED, null),
                        notAccept(NotAccept.Ground.NOT_COMPETENT, null),
                        notAccept(NotAccept.Ground.NOT_COMPETENT, "市应急管理局"))
                .example(Withdraw.class, new Withdraw("不再经营"))
                .example(
                        SiteCheck.class,
                        siteCheck(true),
                        siteCheck(false),
                        siteCheck(List.of(WANG, LI), false, true, Condition.values()),
                        siteCheck(List.of(WANG, LI), true, true, Condition.PREMISES))
                .example(Commission.class, new Commission("安全评价", 15))
                .example(Conclude.class, new Conclude("符合"))
                .example(Examine.class, examine(true), examine(false))
                .example(Refuse.class, new Refuse(false, "应急器材不足"));
    }

    /** Renewed once at most: every cycle of three years looks like the first. */
    private static Explorer life() {
        return any().worlds(USUAL)
                .example(Apply.class, apply())
                .example(Accept.class, accept(Organ.COUNTY))
                .example(SiteCheck.class, siteCheck(true))
                .example(Examine.class, examine(true))
                .example(Deliver.class, new Deliver(Deliver.Manner.ELECTRONIC, "陈某"))
                .example(AskChange.class, askChange())
                .example(DecideChange.class, new DecideChange(true, "符合条件"), new DecideChange(false, "材料不符"))
                .examples(
                        AskRenewal.class,
                        (file, day) -> file.has(DecideRenewal.class) || file.has(RenewBySilence.class)
                                ? List.of()
                                : List.of(new AskRenewal("条件未变", List.of())))
                .example(DecideRenewal.class, new DecideRenewal(true, "符合条件"), new DecideRenewal(false, "不再符合"))
                .examples(Suspend.class, (file, day) -> List.of(new Suspend("罚〔2026〕1号", day.plusDays(30), "整改期间")))
                .example(Restore.class, new Restore("已整改"))
                .example(
                        Revoke.class,
                        revoke(Revoke.Ground.PENALTY, "罚〔2026〕2号", false),
                        revoke(Revoke.Ground.PENALTY, " ", false),
                        revoke(Revoke.Ground.FRAUD, null, false),
                        revoke(Revoke.Ground.PROCEDURE, null, true))
                .example(Cancel.class, new Cancel(Cancel.Ground.TERMINATED, "已注销营业执照"));
    }
}
