package anlan.bureau.permit;

import static anlan.bureau.permit.PermitExamples.*;

import anlan.bureau.permit.PermitPapers.*;
import anlan.bureau.rating.Rating;
import anlan.kernel.casefile.FactKind;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Recorded;
import anlan.kernel.officer.Certified;
import anlan.proof.Explorer;
import anlan.proof.Watch;
import anlan.proof.World;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How every licence is walked: a paper at each threshold; its applicant, a stranger, an officer, a clerk, a head of section. A
 * licence adds the papers of its own, in two parts: the application, and the life of what was lawfully granted.
 */
public final class PermitProof {

    static final String LIED = "曾提供虚假材料";
    static final String CHEATED = "曾以欺骗取得许可";

    public static final LocalDate START = LocalDate.parse("2026-11-23");

    /** Nothing is known against anybody, and everybody has a certificate. */
    public static final World USUAL = World.called("常态")
            .knowing(Recorded.NEED, asked -> new Recorded(List.of()))
            .knowing(
                    Certified.NEED,
                    asked -> new Certified(asked.stream()
                            .map(officer -> new Certified.Holder(officer, "某", "证"))
                            .toList()));

    private PermitProof() {}

    /** Somebody lied in an application for this licence eleven months ago. */
    public static World lied(FactKind falseMaterials) {
        return once(LIED, falseMaterials, START.minusMonths(11));
    }

    /** Somebody got this licence by fraud, which came out a month less than three years ago. */
    public static World cheated(FactKind fraud) {
        return once(CHEATED, fraud, START.minusMonths(35));
    }

    private static World once(String name, FactKind kind, LocalDate day) {
        return USUAL.but(name)
                .knowing(
                        Recorded.NEED,
                        asked -> new Recorded(
                                asked.kinds().contains(kind.key())
                                        ? List.of(new Recorded.Entry(new UUID(9, 9), kind.key(), "", day, 1))
                                        : List.of()));
    }

    private static Explorer any(Procedure procedure, List<Watch<?>> watches) {
        return Explorer.of(procedure, START)
                .watch(watches)
                .actors(APPLICANT, STRANGER, OFFICER, CLERK, HEAD)
                .remembering(Examine.class, Examine::qualified)
                .example(Grant.class, new Grant("同意"))
                .example(Rating.Rate.class, rate(Rating.Level.VERY_GOOD), rate(Rating.Level.POOR))
                .example(Rating.Investigate.class, new Rating.Investigate("属实", "已道歉"));
    }

    /** The application with all that can be wrong with it. */
    public static Explorer application(Procedure procedure, List<Watch<?>> watches) {
        return any(procedure, watches)
                .until(Permit.At.GRANTED)
                .example(Accept.class, accept(Organ.COUNTY), accept(Organ.CITY))
                .example(
                        NotAccept.class,
                        notAccept(NotAccept.Ground.UNCORRECTED, null),
                        notAccept(NotAccept.Ground.NOT_COMPETENT, null),
                        notAccept(NotAccept.Ground.NOT_COMPETENT, "市应急管理局"))
                .example(Withdraw.class, new Withdraw("不再经营"))
                .example(Examine.class, examine(true), examine(false))
                .example(Refuse.class, new Refuse(false, "应急器材不足"));
    }

    /** The life of a licence, renewed once at most: every later cycle looks like the first. */
    public static Explorer life(Procedure procedure, List<Watch<?>> watches) {
        return any(procedure, watches)
                .worlds(USUAL)
                .example(Accept.class, accept(Organ.COUNTY))
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
                .example(
                        Revoke.class,
                        revoke(Revoke.Ground.PENALTY, "罚〔2026〕2号", false),
                        revoke(Revoke.Ground.PENALTY, " ", false),
                        revoke(Revoke.Ground.FRAUD, null, false),
                        revoke(Revoke.Ground.PROCEDURE, null, true))
                .example(Cancel.class, new Cancel(Cancel.Ground.TERMINATED, "已注销营业执照"));
    }
}
