package anlan.bureau.penalty;

import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.penalty.CrimePapers.DecideTransfer;
import anlan.bureau.penalty.CrimePapers.HandOverThings;
import anlan.bureau.penalty.CrimePapers.PoliceAnswer;
import anlan.bureau.penalty.CrimePapers.SuspectCrime;
import anlan.bureau.penalty.CrimePapers.TransferToPolice;
import anlan.bureau.penalty.InvestigationPapers.Conclude;
import anlan.bureau.penalty.InvestigationPapers.Conclude.Outcome;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Caution;
import anlan.kernel.casefile.Filed;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.Route;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** A suspected crime goes to the police, never to a fine instead. */
public final class CrimeRules {

    /** 立即指定二名或者二名以上执法人员组成专案组 (Regulation on transferring suspected crimes art. 5). */
    public static final Obstacle<SuspectCrime> TEAM = rule("CRI-002", "行政执法机关移送涉嫌犯罪案件的规定 5", "应当指定二名或者二名以上行政执法人员组成专案组")
            .on(SuspectCrime.class)
            .refuses((c, in, on) -> on.law().find("CRI-002", on.day()).isPresent()
                    && new HashSet<>(in.team()).size() < on.law().count("CRI-002", on.day()));

    /** The principal decides on a written report. */
    public static final Obstacle<DecideTransfer> NO_REPORT = rule(
                    "CRI-002", "行政执法机关移送涉嫌犯罪案件的规定 5", "尚无专案组提出移送涉嫌犯罪案件的书面报告")
            .on(DecideTransfer.class)
            .refuses((c, on) -> !c.since(SuspectCrime.class, DecideTransfer.class)
                    || !c.since(SuspectCrime.class, TransferToPolice.class));

    /** Transfer follows the principal's decision. */
    public static final Obstacle<TransferToPolice> NOT_APPROVED = rule(
                    "CRI-003", "行政执法机关移送涉嫌犯罪案件的规定 5", "本机关正职负责人尚未批准移送")
            .on(TransferToPolice.class)
            .refuses((c, on) ->
                    !c.last(DecideTransfer.class).map(DecideTransfer::transfer).orElse(false)
                            || !c.since(DecideTransfer.class, TransferToPolice.class));

    /** 决定批准的, 应当在二十四小时内向同级公安机关移送 (art. 5): late is late, with its reason. */
    public static final Caution<TransferToPolice> AFTER_A_DAY = rule("CRI-003", "行政执法机关移送涉嫌犯罪案件的规定 5", "批准移送后已超过二十四小时")
            .on(TransferToPolice.class)
            .cautions((c, in, on) -> on.law().find("CRI-003.transfer", on.day()).isPresent()
                    && decided(c)
                            .map(filed -> on.moment()
                                    .isAfter(on.law()
                                            .term("CRI-003.transfer", on.day())
                                            .endsAt(filed.happened())))
                            .orElse(false));

    /** 应当附有案件移送书、调查报告、涉案物品清单、检验报告或者鉴定结论、其他材料 (art. 6). */
    public static final Obstacle<TransferToPolice> PAPERS = rule(
                    "CRI-004", "行政执法机关移送涉嫌犯罪案件的规定 6", "移送应当附案件移送书、调查报告、涉案物品清单、检验报告或者鉴定结论以及其他有关材料")
            .on(TransferToPolice.class)
            .refuses((c, in, on) -> List.of(in.letter(), in.report(), in.things(), in.tests(), in.others()).stream()
                    .anyMatch(List::isEmpty));

    /** The investigation found a crime: it is verified (Administrative Penalty Law art. 27, 57). */
    public static final Route<Conclude> FOUND = rule("CRI-001", "行政处罚法 27", "违法行为涉嫌犯罪的，应当及时将案件移送司法机关")
            .on(Conclude.class)
            .routes(Terms.CRIME, (c, in, on) -> in.outcome() == Outcome.CRIME);

    /** Things are handed over after the police filed (art. 12). */
    public static final Obstacle<HandOverThings> NOT_FILED_BY_POLICE = rule(
                    "CRI-007", "行政执法机关移送涉嫌犯罪案件的规定 12", "公安机关尚未决定立案")
            .on(HandOverThings.class)
            .refuses((c, on) -> !answered(c, PoliceAnswer.Answer.FILED));

    /** Asking again, or taking the case back, follows a refusal (art. 9). */
    public static final Obstacle<Object> NOT_REFUSED = rule("CRI-006", "行政执法机关移送涉嫌犯罪案件的规定 9", "公安机关没有作出不予立案的决定")
            .refuses((c, on) -> !answered(c, PoliceAnswer.Answer.NOT_FILED));

    private CrimeRules() {}

    /** Whether the police gave this answer to the latest transfer: an earlier one says nothing about it. */
    private static boolean answered(Case file, PoliceAnswer.Answer answer) {
        return file.since(PoliceAnswer.class, TransferToPolice.class)
                && file.last(PoliceAnswer.class)
                        .map(PoliceAnswer::answer)
                        .filter(answer::equals)
                        .isPresent();
    }

    private static Optional<Filed> decided(Case file) {
        return file.filed(DecideTransfer.class).stream().max(Comparator.comparingInt(Filed::place));
    }
}
