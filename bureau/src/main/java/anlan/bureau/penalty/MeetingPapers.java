package anlan.bureau.penalty;

import anlan.bureau.penalty.ReviewPapers.Verdict;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Papers of a meeting that discusses cases: Administrative Penalty Law art. 57; R129 to R132. */
public final class MeetingPapers {

    private MeetingPapers() {}

    /** Which meeting it is. */
    public enum Kind implements Labelled {
        LEADERS("案件审理会（负责人集体讨论）"),
        PARTY_GROUP("党组集体审议");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** One case on the agenda. */
    public record Item(
            @Label("案件") @Pick("case") UUID file,
            @Label("汇报人") @Pick("person") UUID reporter) {}

    /**
     * A meeting is called.
     *
     * @param kind which meeting
     * @param held day
     * @param place where
     * @param chair who presides
     * @param members who has a vote
     * @param agenda the cases
     */
    public record Convene(
            @Label("会议类型") Kind kind,
            @Label("会议日期") @Fresh LocalDate held,
            @Label("会议地点") @AtMost(200) String place,
            @Label("主持人") @Pick("person") UUID chair,
            @Label("应到成员") @AtLeast(3) @Pick("person") List<UUID> members,
            @Label("议题") @Fresh @AtLeast(1) List<Item> agenda) {

        /** Whether a case is on the agenda. */
        public boolean discusses(UUID file) {
            return agenda.stream().anyMatch(item -> item.file().equals(file));
        }

        /** Who reports a case on the agenda. */
        public Optional<UUID> reporter(UUID file) {
            return agenda.stream()
                    .filter(item -> item.file().equals(file))
                    .map(Item::reporter)
                    .findFirst();
        }
    }

    /**
     * The meeting begins.
     *
     * @param began when
     * @param attended members who are there
     * @param guests others who are there, without a vote
     */
    public record Open(
            @Label("开始时间") @Fresh Instant began,

            @Label("实到成员") @Fresh @AtLeast(1) @Pick("person")
            List<UUID> attended,

            @Label("列席人员") @Fresh @MayBeEmpty @Pick("person")
            List<UUID> guests) {}

    /** How a member voted. */
    public enum Vote implements Labelled {
        FOR("同意"),
        AGAINST("不同意"),
        ABSTAIN("弃权");

        private final String label;

        Vote(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** What one member said on one case. */
    public record Speech(
            @Label("发言人") @Pick("person") UUID speaker,
            @Label("发言要点") @LongText @AtMost(2000) String words,
            @Label("表决") Vote vote) {}

    /**
     * One case is concluded.
     *
     * @param file the case
     * @param recused members who withdrew for this case
     * @param speeches what each other member said, and the vote
     * @param verdict the conclusion
     * @param concluded for each party
     */
    public record Settle(
            @Label("案件") @Fresh @Pick("case") UUID file,

            @Label("回避人员") @Fresh @MayBeEmpty @Pick("person")
            List<UUID> recused,

            @Label("发言和表决") @Fresh @AtLeast(1) List<Speech> speeches,
            @Label("讨论结论") @Fresh Verdict verdict,
            @Label("结论") @Fresh @MayBeEmpty List<Proposed> concluded) {

        /** Who spoke. */
        public Set<UUID> speakers() {
            Set<UUID> all = new HashSet<>();
            speeches.forEach(speech -> all.add(speech.speaker()));
            return all;
        }

        /** How many voted for the conclusion. */
        public long inFavour() {
            return speeches.stream().filter(speech -> speech.vote() == Vote.FOR).count();
        }
    }

    /**
     * The meeting ends; its conclusions are filed in the cases.
     *
     * @param ended when
     * @param recorder who kept the minutes
     * @param minutes the minutes, signed by those who attended
     */
    public record Adjourn(
            @Label("结束时间") @Fresh Instant ended,
            @Label("记录人") @Pick("person") UUID recorder,
            @Label("经签名的会议记录") @Fresh @FileRef @AtLeast(1) List<String> minutes) {}

    /**
     * The meeting does not take place.
     *
     * @param reason why
     */
    public record Cancel(@Label("取消原因") @AtMost(500) String reason) {}
}
