package anlan.bureau.penalty;

import anlan.bureau.penalty.MeetingPapers.Speech;
import anlan.kernel.form.AtLeast;
import anlan.kernel.form.AtMost;
import anlan.kernel.form.FileRef;
import anlan.kernel.form.Fresh;
import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;
import anlan.kernel.form.LongText;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Pick;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Papers of legal review and discussion: Administrative Penalty Law art. 57, 58. */
public final class ReviewPapers {

    private ReviewPapers() {}

    /**
     * The case goes to legal review with what is proposed after the defence.
     *
     * @param complex whether the circumstances are complex, or the violation is major
     * @param explanation how the defence was weighed and why this is proposed
     * @param proposed what is proposed for each party to be penalised
     */
    public record Submit(
            @Label("情节复杂或者重大违法行为") boolean complex,
            @Label("拟处理意见说明") @LongText @AtMost(4000) String explanation,
            @Label("拟处理意见") @MayBeEmpty List<Proposed> proposed) {}

    /** What legal review looks at, point by point. */
    public enum Point implements Labelled {
        SUBJECT("执法主体和执法人员资格"),
        JURISDICTION("管辖和职权"),
        FACTS("事实认定"),
        EVIDENCE("证据"),
        LAW("法律适用"),
        PROCEDURE("程序"),
        DISCRETION("裁量"),
        DOCUMENTS("文书"),
        CRIME("是否涉嫌犯罪");

        private final String label;

        Point(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * One point of the review.
     *
     * @param point the point
     * @param sound whether nothing is wrong
     * @param finding what was found
     */
    public record Check(
            @Label("审核事项") Point point,
            @Label("没有问题") boolean sound,
            @Label("审核意见") @AtMost(1000) String finding) {}

    /**
     * The legal review.
     *
     * @param reviewer who reviewed
     * @param checks the points, each with what was found
     * @param conclusion what follows
     * @param opinion the opinion as a whole
     */
    public record Review(
            @Label("审核人") @Pick("person") UUID reviewer,
            @Label("审核事项") @Fresh @AtLeast(1) List<Check> checks,
            @Label("审核结论") @Fresh Conclusion conclusion,
            @Label("审核意见") @Fresh @LongText @AtMost(4000) String opinion) {

        /** What follows from a legal review. */
        public enum Conclusion implements Labelled {
            AGREE("同意"),
            CORRECT("补正后再审"),
            RETURN("退回补充调查"),
            TRANSFER("建议移送");

            private final String label;

            Conclusion(String label) {
                this.label = label;
            }

            @Override
            public String label() {
                return label;
            }
        }

        /** Whether the decision may be made. */
        public boolean passed() {
            return conclusion == Conclusion.AGREE;
        }

        /** Points that nobody looked at. */
        public Set<Point> missing() {
            Set<Point> missing = EnumSet.allOf(Point.class);
            checks.forEach(check -> missing.remove(check.point()));
            return missing;
        }

        /** Points where something is wrong. */
        public Set<Point> unsound() {
            return checks.stream()
                    .filter(check -> !check.sound())
                    .map(Check::point)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** The answer to one point. */
    public record Answer(
            @Label("审核事项") Point point,
            @Label("答复") @AtMost(2000) String answer) {}

    /**
     * The handlers answer the points of the review.
     *
     * @param answers one for each point where something was wrong
     */
    public record AnswerReview(
            @Label("逐项答复") @Fresh @AtLeast(1) List<Answer> answers) {}

    /** A conclusion of a discussion, filed by a meeting or entered from its signed minutes. */
    public interface Discussed {

        /** Which meeting it was. */
        MeetingPapers.Kind kind();

        /** Day of the meeting. */
        LocalDate held();

        /** When, where and under whom, as far as known. */
        @Nullable
        Session session();

        /** Who attended. */
        List<UUID> attended();

        /** Who withdrew for this case. */
        List<UUID> recused();

        /** What each said, and the vote. */
        List<Speech> opinions();

        /** What was concluded. */
        Verdict verdict();

        /** What was concluded for each party. */
        List<Proposed> concluded();

        /** How many voted for the conclusion. */
        default long inFavour() {
            return opinions().stream()
                    .filter(each -> each.vote() == MeetingPapers.Vote.FOR)
                    .count();
        }

        /** Everybody it names. */
        default List<UUID> people() {
            List<UUID> all = new ArrayList<>(attended());
            all.addAll(recused());
            opinions().forEach(each -> all.add(each.speaker()));
            Session said = session();
            if (said != null) all.addAll(said.people());
            return all.stream().distinct().toList();
        }
    }

    /**
     * When, where and under whom a case was discussed.
     *
     * @param place where
     * @param from begin
     * @param until end
     * @param chair who presided
     * @param reporter who reported the case
     * @param recorder who kept the minutes
     * @param guests others who were there, without a vote
     */
    public record Session(
            @Label("会议地点") @MayBeEmpty @AtMost(200) @Nullable
            String place,

            @Label("开始时间") @MayBeEmpty @Nullable Instant from,
            @Label("结束时间") @MayBeEmpty @Nullable Instant until,

            @Label("主持人") @MayBeEmpty @Pick("person") @Nullable
            UUID chair,

            @Label("汇报人") @MayBeEmpty @Pick("person") @Nullable
            UUID reporter,

            @Label("记录人") @MayBeEmpty @Pick("person") @Nullable
            UUID recorder,

            @Label("列席人员") @MayBeEmpty @Pick("person") List<UUID> guests) {

        List<UUID> people() {
            return Stream.concat(Stream.of(chair, reporter, recorder).flatMap(Stream::ofNullable), guests.stream())
                    .toList();
        }
    }

    /** What a discussion concludes on one case. */
    public enum Verdict implements Labelled {
        AGREE("同意"),
        CHANGE("变更处理意见"),
        MORE_EVIDENCE("补充调查"),
        DROP("撤案");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * The bureau's leaders discussed the case.
     *
     * @param meeting the meeting, if it was kept here
     * @param held day of the meeting
     * @param session when, where and under whom
     * @param attended who attended
     * @param recused who withdrew for this case
     * @param opinions what each said, and the vote
     * @param verdict what was concluded
     * @param concluded for each party
     * @param minutes the signed minutes
     */
    public record Discuss(
            @Label("会议") @Pick("case") @MayBeEmpty @Nullable UUID meeting,

            @Label("讨论日期") @Fresh LocalDate held,

            @Label("会议情况") @Fresh @MayBeEmpty @Nullable Session session,

            @Label("参加人员") @Fresh @AtLeast(2) @Pick("person")
            List<UUID> attended,

            @Label("回避人员") @Fresh @MayBeEmpty @Pick("person")
            List<UUID> recused,

            @Label("发言和表决") @Fresh @AtLeast(1) List<Speech> opinions,
            @Label("讨论结论") @Fresh Verdict verdict,
            @Label("结论") @Fresh @MayBeEmpty List<Proposed> concluded,
            @Label("会议记录") @Fresh @FileRef @AtLeast(1) List<String> minutes)
            implements Discussed {

        @Override
        public MeetingPapers.Kind kind() {
            return MeetingPapers.Kind.LEADERS;
        }
    }

    /**
     * The Party group discussed the case once more.
     *
     * @param meeting the meeting, if it was kept here
     * @param held day of the meeting
     * @param session when, where and under whom
     * @param attended who attended
     * @param recused who withdrew for this case
     * @param opinions what each said, and the vote
     * @param verdict what was concluded
     * @param concluded for each party
     * @param minutes the signed minutes
     */
    public record DiscussInPartyGroup(
            @Label("会议") @Pick("case") @MayBeEmpty @Nullable UUID meeting,

            @Label("讨论日期") @Fresh LocalDate held,

            @Label("会议情况") @Fresh @MayBeEmpty @Nullable Session session,

            @Label("参加人员") @Fresh @AtLeast(2) @Pick("person")
            List<UUID> attended,

            @Label("回避人员") @Fresh @MayBeEmpty @Pick("person")
            List<UUID> recused,

            @Label("发言和表决") @Fresh @AtLeast(1) List<Speech> opinions,
            @Label("讨论结论") @Fresh Verdict verdict,
            @Label("结论") @Fresh @MayBeEmpty List<Proposed> concluded,
            @Label("会议记录") @Fresh @FileRef @AtLeast(1) List<String> minutes)
            implements Discussed {

        @Override
        public MeetingPapers.Kind kind() {
            return MeetingPapers.Kind.PARTY_GROUP;
        }
    }
}
