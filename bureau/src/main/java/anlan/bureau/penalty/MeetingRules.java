package anlan.bureau.penalty;

import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.penalty.MeetingPapers.Adjourn;
import anlan.bureau.penalty.MeetingPapers.Convene;
import anlan.bureau.penalty.MeetingPapers.Item;
import anlan.bureau.penalty.MeetingPapers.Open;
import anlan.bureau.penalty.MeetingPapers.Settle;
import anlan.bureau.penalty.ReviewPapers.Verdict;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Obstacle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What makes a discussion a collective one (Administrative Penalty Law art. 57; R129, R130). */
public final class MeetingRules {

    /** The chair has a vote. */
    public static final Obstacle<Convene> CHAIR_IS_MEMBER = rule("PEN-027", "行政处罚法 57", "主持人应当是会议成员")
            .on(Convene.class)
            .refuses((c, in, on) -> !in.members().contains(in.chair()));

    /** A case is called once. */
    public static final Obstacle<Convene> CALLED_TWICE = rule("PEN-027", "行政处罚法 57", "同一案件在议题中重复")
            .on(Convene.class)
            .refuses((c, in, on) ->
                    in.agenda().stream().map(Item::file).distinct().count()
                            < in.agenda().size());

    /** More than half of the members are there, all of them members. */
    public static final Obstacle<Open> QUORUM = rule("PEN-027", "行政处罚法 57", "实到成员应当过半数，且均为会议成员")
            .on(Open.class)
            .showing("应到", (c, in, on) -> members(c).size())
            .refuses((c, in, on) -> {
                Set<UUID> present = new HashSet<>(in.attended());
                return present.size() * 2 <= members(c).size() || !members(c).containsAll(present);
            });

    /** Only what was called is concluded, and once. */
    @SuppressWarnings("ReferenceEquality") // any other paper, whatever it says
    public static final Obstacle<Settle> NOT_ON_AGENDA = rule("PEN-027", "行政处罚法 57", "案件不在议题中，或者已经形成结论")
            .on(Settle.class)
            .refuses((c, in, on) -> !c.last(Convene.class)
                            .map(called -> called.discusses(in.file()))
                            .orElse(false)
                    || c.all(Settle.class).stream()
                            .filter(other -> other != in)
                            .anyMatch(other -> other.file().equals(in.file())));

    /** 有直接利害关系或者有其他关系可能影响公正的, 应当回避 (art. 43): whoever withdrew neither speaks nor votes. */
    public static final Obstacle<Settle> RECUSED_SPOKE = rule("OFF-006", "行政处罚法 43", "回避人员不得参加该案件的讨论和表决")
            .on(Settle.class)
            .refuses((c, in, on) -> in.recused().stream().anyMatch(in.speakers()::contains));

    /** Each member present who did not withdraw says what he thinks, once; nobody else votes (R129). */
    public static final Obstacle<Settle> EACH_SPEAKS = rule("PEN-027", "行政处罚法 57", "到会成员应当逐一发表意见，未到会人员不得表决")
            .on(Settle.class)
            .refuses((c, in, on) -> {
                Set<UUID> voters =
                        new HashSet<>(c.last(Open.class).map(Open::attended).orElse(List.of()));
                in.recused().forEach(voters::remove);
                return !voters.equals(in.speakers()) || in.speeches().size() != voters.size();
            });

    /** Those who remain after recusals are still a quorum. */
    public static final Obstacle<Settle> QUORUM_LOST = rule("PEN-027", "行政处罚法 57", "回避后参加讨论的成员不足应到成员的半数")
            .on(Settle.class)
            .refuses((c, in, on) -> in.speakers().size() * 2 <= members(c).size());

    /** A conclusion has more than half of the votes. */
    public static final Obstacle<Settle> NO_MAJORITY = rule("PEN-027", "行政处罚法 57", "结论应当经参加表决的成员过半数同意")
            .on(Settle.class)
            .refuses((c, in, on) -> in.inFavour() * 2 <= in.speeches().size());

    /** Agreeing says to what. */
    public static final Obstacle<Settle> CONCLUDES_NOTHING = rule("PEN-027", "行政处罚法 57", "同意或者变更处理意见的，应当写明对每一当事人的结论")
            .on(Settle.class)
            .refuses((c, in, on) -> (in.verdict() == Verdict.AGREE || in.verdict() == Verdict.CHANGE)
                    && in.concluded().isEmpty());

    /** Every case that was called has its conclusion. */
    public static final Obstacle<Adjourn> UNSETTLED = rule("PEN-027", "行政处罚法 57", "还有议题没有形成结论")
            .on(Adjourn.class)
            .refuses((c, on) -> c.all(Settle.class).size()
                    < c.last(Convene.class)
                            .map(called -> called.agenda().size())
                            .orElse(1));

    private MeetingRules() {}

    private static Set<UUID> members(Case file) {
        return new HashSet<>(file.last(Convene.class).map(Convene::members).orElse(List.of()));
    }
}
