package anlan.bureau.penalty;

import static anlan.kernel.casefile.Floor.OTHER_HANDLERS;
import static anlan.kernel.casefile.Floor.Step.Kind.ANY;

import anlan.kernel.casefile.Floor;
import anlan.kernel.casefile.Floor.Step;
import anlan.kernel.casefile.Who;
import java.util.List;

/** Who acts, and who must finally agree: the legal floor, with the chain a bureau usually has before it. */
public final class Signing {

    static final Who OFFICER = Who.post("officer", "执法人员");
    static final Who HANDLERS = Who.handlers();
    static final Who LEGAL = Who.post("legal", "法制审核人员");
    static final Who CLERK = Who.post("clerk", "案审会秘书").or(Who.system());
    static final Who SECTION_HEAD = Who.post("section-head", "承办机构负责人").or(Who.post("deputy-leader", "分管负责人"));

    private static final Step SECTION = new Step(ANY, "承办机构负责人", List.of("section-head"));
    private static final Step REVIEW = new Step(ANY, "法制机构", List.of("legal"));
    private static final Step DEPUTY = new Step(ANY, "分管负责人", List.of("deputy-leader"));

    /** 分管负责人 decides what does not bind the party yet. */
    static final Floor BY_DEPUTY = Floor.of("deputy-leader", "分管负责人").after(OTHER_HANDLERS, SECTION);

    /** 行政机关负责人 decides, on the word of the office that handles the case. */
    static final Floor BY_LEADER = Floor.of("leader", "主要负责人").after(OTHER_HANDLERS, SECTION);

    /** 行政机关负责人 decides after everybody else (Administrative Penalty Law art. 57). */
    static final Floor DECISION = Floor.of("leader", "主要负责人").after(OTHER_HANDLERS, SECTION, REVIEW, DEPUTY);

    /** 听证 is ordered on the word of the office for legal affairs. */
    static final Floor HEARING_ORDER = Floor.of("deputy-leader", "分管负责人").after(REVIEW);

    /** 正职负责人或者主持工作的负责人 decides: who holds the post, or stands in for its holder (Regulation on transferring suspected crimes art. 5). */
    static final Floor BY_PRINCIPAL = Floor.of("leader", "主要负责人").after(SECTION);

    private Signing() {}
}
