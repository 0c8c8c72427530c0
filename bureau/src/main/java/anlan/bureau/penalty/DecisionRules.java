package anlan.bureau.penalty;

import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.penalty.DecisionPapers.Annul;
import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.DecisionPapers.Exempt;
import anlan.bureau.penalty.DecisionPapers.SameAct;
import anlan.bureau.penalty.FilingPapers.File;
import anlan.bureau.penalty.InvestigationPapers.Conclude;
import anlan.bureau.penalty.Needs.Suspicion;
import anlan.bureau.penalty.Penalising.Kind;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Claim;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Party;
import anlan.law.violation.Violation;
import anlan.law.violation.Violations;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What a decision must hold, and when it may not be made. */
public final class DecisionRules {

    /** 对当事人的同一个违法行为, 不得给予两次以上罚款的行政处罚 (Administrative Penalty Law art. 29): also for two who decide at once. */
    public static final Claim ONE_FINE =
            new Claim("penalty.fine", "PEN-012", "行政处罚法 29", "对当事人的同一个违法行为，不得给予两次以上罚款的行政处罚");

    /** A person says whether it is the same act: the system only finds the candidates (art. 29). */
    public static final Obstacle<Decide> SAME_ACT_NOT_ASKED = rule(
                    "PEN-012", "行政处罚法 29", "发现同一当事人同一违法行为的其他案件，应当核实是否为同一违法行为")
            .on(Decide.class)
            .looking(Needs.OTHER_CASES, (c, in) -> Suspicion.of(c, in.party(), in.violation()))
            .refuses((c, in, others, on) ->
                    in.sameAct() == SameAct.NONE && others.cases().stream().anyMatch(Needs.Other::fined));

    /** 不得给予两次以上罚款 (art. 29). */
    public static final Obstacle<Decide> TWICE = rule("PEN-012", "行政处罚法 29", "对当事人的同一个违法行为，不得给予两次以上罚款的行政处罚")
            .on(Decide.class)
            .refuses((c, in, on) ->
                    in.sameAct() == SameAct.SAME_ACT && !in.fine().isZero());

    /** One decision for each party. */
    public static final Obstacle<Decide> DECIDED_ALREADY = rule("PEN-029", "行政处罚法 57", "已对该当事人作出决定")
            .on(Decide.class)
            .refusesParty((c, party, on) -> Progress.settled(c, party));

    /** One decision for each party, not to penalise as well. */
    public static final Obstacle<Exempt> EXEMPTED_ALREADY = rule("PEN-029", "行政处罚法 57", "已对该当事人作出决定")
            .on(Exempt.class)
            .refusesParty((c, party, on) -> Progress.settled(c, party));

    /** 证据必须经查证属实, 以非法手段取得的证据不得作为认定案件事实的根据 (art. 46). */
    public static final Obstacle<Decide> EVIDENCE = evidence(Decide.class, Decide::evidence);

    /** 处罚决定书应当载明当事人的姓名或者名称、地址 (art. 59). */
    public static final Obstacle<Decide> NO_ADDRESS = rule("PEN-029", "行政处罚法 59", "行政处罚决定书应当载明当事人的姓名或者名称、地址")
            .on(Decide.class)
            .refusesParty((c, party, on) ->
                    c.party(party).map(each -> each.address() == null).orElse(true));

    /** 当事人应当到指定的银行或者通过电子支付系统缴纳罚款; 罚缴分离 (art. 67). */
    public static final Obstacle<Decide> NO_PAYEE = rule("PEN-032", "行政处罚法 67", "作出罚款决定的行政机关应当与收缴罚款的机构分离，决定书应当载明收款银行")
            .on(Decide.class)
            .refuses((c, in, on) -> !in.fine().isZero() && in.payee() == null);

    /** Kinds and amounts say the same. */
    public static final Obstacle<Decide> KINDS = rule("PEN-029", "行政处罚法 59", "处罚种类与罚款、没收金额不一致")
            .on(Decide.class)
            .refuses((c, in, on) -> in.fine().isZero() == in.kinds().contains(Kind.FINE)
                    || (!in.confiscated().isZero() && !in.kinds().contains(Kind.CONFISCATION)));

    /** 责令关闭 is decided by the people's government at county level or above (Work Safety Law art. 115). */
    public static final Obstacle<Penalising> CLOSURE = rule("PEN-047", "安全生产法 115", "予以关闭的行政处罚由县级以上人民政府决定")
            .on(Penalising.class)
            .refuses((c, in, on) -> in.kinds().contains(Kind.CLOSE));

    /** As in a notice, so in a proposal. */
    public static final Obstacle<Conclude> CLOSURE_PROPOSED = rule("PEN-047", "安全生产法 115", "予以关闭的行政处罚由县级以上人民政府决定")
            .on(Conclude.class)
            .refuses((c, in, on) ->
                    in.proposed().stream().anyMatch(each -> each.kinds().contains(Kind.CLOSE)));

    /** 行政处罚裁量基准应当向社会公布 (art. 34): a fine names the version it follows. */
    public static final Obstacle<Decide> NO_BENCHMARK = rule("DIS-001", "行政处罚法 34", "罚款应当载明所适用的裁量基准版本和档次；没有基准的，写明没有")
            .on(Decide.class)
            .refuses((c, in, on) -> !in.fine().isZero() && in.benchmark() == null);

    private DecisionRules() {}

    /** Name of a violation as the law of that day has it. */
    static String violation(String id, LocalDate day) {
        return Violations.shipped().find(id, day).map(Violation::name).orElse(id);
    }

    /**
     * What a fine claims: the party with each finding that is pursued, or with this case where none is; once more for the
     * new decision that follows a revoked one.
     */
    static List<String> fines(Case file, Decide in, On on) {
        if (in.fine().isZero()) return List.of();
        String subject = file.party(in.party()).map(Party::subject).orElse(in.party());
        Optional<File> filed = file.last(File.class);
        List<String> findings = filed.map(File::findings).orElse(List.of());
        UUID source = filed.map(File::inspection).orElse(file.id());
        long revoked = file.all(Annul.class).stream()
                .filter(annul -> annul.party().equals(in.party()))
                .count();
        String again = revoked == 0 ? "" : ":" + revoked;
        return findings.isEmpty()
                ? List.of(subject + ":" + file.id() + again)
                : findings.stream()
                        .map(finding -> subject + ":" + source + ":" + finding.strip() + again)
                        .toList();
    }

    static <P extends Record> Obstacle<P> evidence(Class<P> paper, Function<P, List<String>> names) {
        return rule("PEN-014", "行政处罚法 46", "证据必须在案、查证属实并合法取得，方可作为认定案件事实的根据")
                .on(paper)
                .showing(
                        "不能使用",
                        (c, in, on) -> names.apply(in).stream()
                                .filter(name -> !WithEvidence.named(c, name)
                                        .map(Evidence::usable)
                                        .orElse(false))
                                .toList())
                .refuses((c, in, on) -> names.apply(in).stream()
                        .anyMatch(name -> !WithEvidence.named(c, name)
                                .map(Evidence::usable)
                                .orElse(false)));
    }
}
