package anlan.bureau.penalty;

import static anlan.bureau.penalty.MeetingRules.*;
import static anlan.kernel.casefile.Act.act;

import anlan.bureau.penalty.MeetingPapers.*;
import anlan.bureau.penalty.ReviewPapers.Discuss;
import anlan.bureau.penalty.ReviewPapers.DiscussInPartyGroup;
import anlan.bureau.penalty.ReviewPapers.Session;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Delivery;
import anlan.kernel.casefile.Fact;
import anlan.kernel.casefile.FactKind;
import anlan.kernel.casefile.Floor;
import anlan.kernel.casefile.Link;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Stage;
import anlan.kernel.casefile.Who;
import anlan.kernel.form.Label;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * 案件集体讨论, Administrative Penalty Law art. 57: one meeting over several cases, each with its recusals, opinions, votes
 * and conclusion; when it ends, each conclusion is filed in its case.
 */
public final class PenaltyMeeting {

    /** Where a meeting stands. */
    public enum Sitting implements Stage {
        @Label("拟召集")
        CALLING,

        @Label("已召集")
        CALLED,

        @Label("进行中")
        SITTING,

        @Label("已结束")
        @Stage.End
        ENDED,

        @Label("已取消")
        @Stage.End
        CANCELLED
    }

    /** 召开集体讨论会议; the nature says which meeting. */
    public static final FactKind MEETING = new FactKind("penalty.meeting", "集体讨论会议", "次");

    /** 集体讨论案件; the nature says which meeting. */
    public static final FactKind CASES = new FactKind("penalty.meeting-cases", "集体讨论案件", "件");

    private static final Who CLERK = Who.post("clerk", "案审会秘书");
    private static final Floor CHAIR = Floor.part(
            "chair",
            "会议主持人",
            file -> file.last(Convene.class)
                    .map(called -> Set.of(called.chair()))
                    .orElse(Set.of()));

    // spotless:off — rows stay rows
    /** The procedure. */
    public static final Procedure PROCEDURE = Procedure.of("penalty.meeting", "案件集体讨论", "行政处罚法 57", Sitting.values(),
        file -> file.last(Convene.class).map(in -> in.held() + in.kind().label()).orElse("集体讨论"),
        act("召集会议", Convene.class).at(Sitting.CALLING, Sitting.CALLED).by(CLERK).unless(CHAIR_IS_MEMBER, CALLED_TWICE)
            .to(Sitting.CALLED).links(PenaltyMeeting::links),
        act("会议开始", Open.class).at(Sitting.CALLED).by(CLERK).unless(QUORUM).to(Sitting.SITTING),
        act("形成结论", Settle.class).at(Sitting.SITTING).by(CLERK)
            .unless(NOT_ON_AGENDA, RECUSED_SPOKE, EACH_SPEAKS, QUORUM_LOST, NO_MAJORITY, CONCLUDES_NOTHING),
        act("会议结束", Adjourn.class).at(Sitting.SITTING).proposedBy(CLERK).effectiveOn(CHAIR).unless(UNSETTLED)
            .to(Sitting.ENDED).delivers(PenaltyMeeting::conclusions).records(PenaltyMeeting::counted),
        act("取消会议", Cancel.class).at(Sitting.CALLED, Sitting.SITTING).by(CLERK).to(Sitting.CANCELLED));
    // spotless:on

    private PenaltyMeeting() {}

    private static List<Link> links(Case file, Convene in, On on) {
        return in.agenda().stream().map(item -> new Link(item.file(), "讨论案件")).toList();
    }

    private static List<Delivery> conclusions(Case file, Adjourn in, On on) {
        Kind kind = file.last(Convene.class).map(Convene::kind).orElse(Kind.LEADERS);
        List<UUID> attended = file.last(Open.class).map(Open::attended).orElse(List.of());
        return file.all(Settle.class).stream()
                .map(settled -> new Delivery(
                        settled.file(),
                        OrdinaryPenalty.PROCEDURE.key(),
                        kind == Kind.LEADERS
                                ? new Discuss(
                                        file.id(),
                                        on.day(),
                                        session(file, settled, in),
                                        attended,
                                        settled.recused(),
                                        settled.speeches(),
                                        settled.verdict(),
                                        settled.concluded(),
                                        in.minutes())
                                : new DiscussInPartyGroup(
                                        file.id(),
                                        on.day(),
                                        session(file, settled, in),
                                        attended,
                                        settled.recused(),
                                        settled.speeches(),
                                        settled.verdict(),
                                        settled.concluded(),
                                        in.minutes())))
                .toList();
    }

    private static Session session(Case file, Settle settled, Adjourn in) {
        Optional<Convene> called = file.last(Convene.class);
        Optional<Open> opened = file.last(Open.class);
        return new Session(
                called.map(Convene::place).orElse(null),
                opened.map(Open::began).orElse(null),
                in.ended(),
                called.map(Convene::chair).orElse(null),
                called.flatMap(meeting -> meeting.reporter(settled.file())).orElse(null),
                in.recorder(),
                opened.map(Open::guests).orElse(List.of()));
    }

    private static List<Fact> counted(Case file, Adjourn in, On on) {
        String kind =
                file.last(Convene.class).map(Convene::kind).orElse(Kind.LEADERS).label();
        return List.of(
                MEETING.on(on.day()).nature(kind),
                CASES.on(on.day()).times(file.all(Settle.class).size()).nature(kind));
    }
}
