package anlan.bureau.documents;

import anlan.kernel.document.Document;
import anlan.kernel.document.Series;
import anlan.kernel.document.Volume;
import anlan.kernel.form.MayBeEmpty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents from filing to the bureau's own mind (立案、调查、审核、讨论): Administrative Penalty Law art. 54 to 58. */
public final class InvestigationDocuments {

    /** 立案审批表. */
    public static final Document<Filing> FILING =
            Document.of("investigation.filing", "立案审批表", Filing.class, Series.of("立"), Volume.INNER);

    /** 询问笔录: one interview. */
    public static final Document<Interview> INTERVIEW =
            Document.of("investigation.interview", "询问笔录", Interview.class, Series.NONE, Volume.MAIN);

    /** 案件处理呈批表: what is to be done with the case. */
    public static final Document<Proposal> PROPOSAL =
            Document.of("investigation.proposal", "案件处理呈批表", Proposal.class, Series.of("处呈"), Volume.INNER);

    /** 法制审核意见书. */
    public static final Document<LegalReview> LEGAL_REVIEW =
            Document.of("investigation.legal-review", "法制审核意见书", LegalReview.class, Series.of("法审"), Volume.INNER);

    /** 行政处罚集体讨论记录. */
    public static final Document<Discussion> DISCUSSION =
            Document.of("investigation.discussion", "行政处罚集体讨论记录", Discussion.class, Series.of("罚集"), Volume.INNER);

    private InvestigationDocuments() {}

    /**
     * Fills {@link #FILING}.
     *
     * @param cause 案由
     * @param source where the lead came from
     * @param discovered day of discovery
     * @param caseName name of the case
     * @param unit the party if an organisation
     * @param person the party if a natural person
     * @param situation what is known
     * @param basis provision that makes filing a duty
     * @param officers who are to handle it
     */
    public record Filing(
            String cause,
            String source,
            LocalDate discovered,
            String caseName,
            @MayBeEmpty @Nullable UnitParty unit,
            @MayBeEmpty @Nullable PersonParty person,
            String situation,
            String basis,
            List<Officer> officers) {}

    /**
     * One question and its answer.
     *
     * @param question the question
     * @param answer the answer, as said
     */
    public record Exchange(String question, String answer) {}

    /**
     * Fills {@link #INTERVIEW}.
     *
     * @param from begin
     * @param until end
     * @param round which interview of this person it is, from 1
     * @param place where
     * @param person who was asked
     * @param present who else was present, empty if nobody
     * @param officers who asked
     * @param recorder who wrote
     * @param subject what it was about
     * @param exchanges questions and answers
     * @param refusal why a signature is missing, empty if all signed
     */
    public record Interview(
            Instant from,
            Instant until,
            int round,
            String place,
            PersonParty person,
            @MayBeEmpty @Nullable String present,
            List<Officer> officers,
            String recorder,
            String subject,
            List<Exchange> exchanges,
            @MayBeEmpty @Nullable String refusal) {}

    /**
     * Fills {@link #PROPOSAL}.
     *
     * @param caseName name of the case
     * @param unit the party if an organisation
     * @param person the party if a natural person
     * @param facts facts and evidence
     * @param basis provisions offended and applied
     * @param defence what the party said, and what the re-check found
     * @param discretion why this measure
     * @param proposal what is proposed
     */
    public record Proposal(
            String caseName,
            @MayBeEmpty @Nullable UnitParty unit,
            @MayBeEmpty @Nullable PersonParty person,
            String facts,
            String basis,
            String defence,
            String discretion,
            String proposal) {}

    /**
     * One point of the legal review.
     *
     * @param item the point, such as 主体 or 程序
     * @param finding what the reviewer found
     */
    public record Check(String item, String finding) {}

    /**
     * Fills {@link #LEGAL_REVIEW}.
     *
     * @param caseName name of the case
     * @param submittedBy the office that handles the case
     * @param submitted day it was handed in
     * @param proposed the decision it proposes
     * @param checks the points reviewed
     * @param opinion the opinion: agree, correct, return or transfer, with reasons
     * @param reviewer name
     * @param qualification the reviewer's legal qualification
     * @param reviewed day of the opinion
     */
    public record LegalReview(
            String caseName,
            String submittedBy,
            LocalDate submitted,
            String proposed,
            List<Check> checks,
            String opinion,
            String reviewer,
            String qualification,
            LocalDate reviewed) {}

    /**
     * Somebody at the meeting.
     *
     * @param name name
     * @param post post; empty for those without one
     * @param role 出席, 列席 or 回避
     */
    public record Attendee(
            String name, @MayBeEmpty @Nullable String post, String role) {}

    /**
     * What somebody said at the meeting.
     *
     * @param speaker name
     * @param words the gist
     * @param vote 同意, 不同意 or 弃权; empty for those without a vote
     */
    public record Speech(
            String speaker,
            String words,
            @MayBeEmpty @Nullable String vote) {}

    /**
     * Fills {@link #DISCUSSION}.
     *
     * @param caseName name of the case
     * @param meeting which meeting
     * @param held day of the discussion
     * @param from begin; empty where it is not known, as each of the next five
     * @param until end
     * @param place where
     * @param host who presided
     * @param reporter who reported the case
     * @param recorder who wrote
     * @param attendees who was there
     * @param content the case as reported
     * @param speeches what was said
     * @param conclusion the conclusion, with the votes
     */
    public record Discussion(
            String caseName,
            String meeting,
            LocalDate held,
            @MayBeEmpty @Nullable Instant from,
            @MayBeEmpty @Nullable Instant until,
            @MayBeEmpty @Nullable String place,
            @MayBeEmpty @Nullable String host,
            @MayBeEmpty @Nullable String reporter,
            @MayBeEmpty @Nullable String recorder,
            List<Attendee> attendees,
            String content,
            List<Speech> speeches,
            String conclusion) {}
}
