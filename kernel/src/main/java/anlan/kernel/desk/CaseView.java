package anlan.kernel.desk;

import anlan.kernel.casefile.Finding;
import anlan.kernel.form.Line;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A case file as its page shows it. Key and label go together; ids are never shown. */
public record CaseView(
        UUID id,
        @Nullable String number,
        String title,
        Keyed procedure,
        int version,
        @Nullable Integer newerVersion,
        Keyed stage,
        Unit unit,
        LocalDate opened,
        @Nullable LocalDate closed,
        int seq,
        boolean sealed,
        boolean historical,
        List<PartyView> parties,
        List<Handler> handlers,
        List<ClockView> clocks,
        List<MatterView> matters,
        List<RailStage> rail,
        List<ActView> acts,
        List<ProposalView> proposals,
        List<PaperView> papers,
        List<DocumentView> documents,
        List<FileView> files,
        List<LinkView> links,
        List<JournalView> journal) {

    /** A key and its words. */
    public record Keyed(String key, String label) {}

    /** A unit by path and name. */
    public record Unit(String path, String name) {}

    /** A party of the case. */
    public record PartyView(
            String key, String name, String kind, @Nullable String code) {}

    /** Somebody who handles the case. */
    public record Handler(String id, String name) {}

    /** A period with its due date and the computation behind it. */
    public record ClockView(
            String key,
            String label,
            String kind,
            @Nullable String party,
            LocalDate from,
            LocalDate due,
            LocalDate safeDay,
            LocalDate lastDay,
            String state,
            String left,
            List<String> explanation,
            String rule,
            String article,
            boolean unverified) {}

    /** A matter that is open. */
    public record MatterView(
            String key, String label, @Nullable String party, LocalDate opened, boolean holding) {}

    /** One stage of the rail with what was done in it. */
    public record RailStage(String stage, String label, String state, List<RailStep> steps) {}

    /** One act that was done. */
    public record RailStep(
            int seq,
            String act,
            String label,
            String by,
            Instant happened,
            Instant entered,
            @Nullable String party,
            boolean struck,
            boolean corrected,
            int round) {}

    /**
     * What stands in the way of an act, as people read it.
     *
     * @param mends acts that whoever reads this may do now and that would take it out of the way
     */
    public record Hindrance(
            String rule,
            String article,
            String words,
            Finding.Group group,
            List<Finding.Shown> facts,
            boolean unverified,
            List<Keyed> mends) {

        Hindrance(Finding finding, List<Keyed> mends) {
            this(
                    finding.rule(),
                    finding.article(),
                    finding.words(),
                    finding.group(),
                    finding.facts(),
                    finding.unverified(),
                    mends);
        }

        /** As somebody sees it who may not do the act: what no act of his mends is for others to mend. */
        Hindrance forOthers() {
            return group == Finding.Group.MINE && mends.isEmpty()
                    ? new Hindrance(rule, article, words, Finding.Group.OTHERS, facts, unverified, mends)
                    : this;
        }
    }

    /** An act: possible now, or what stands in its way. */
    public record ActView(
            String key,
            String label,
            boolean possible,
            String group,
            boolean proposal,
            List<String> approvers,
            @JsonProperty("final") boolean isFinal,
            List<Hindrance> obstacles,
            List<Finding> cautions,
            List<String> consequences,
            List<String> documents,
            JsonNode schema,
            JsonNode prefill) {}

    /** A proposed act with its trail. */
    public record ProposalView(
            UUID id,
            Keyed act,
            int version,
            String state,
            String stateLabel,
            String proposedBy,
            Instant proposedAt,
            List<Line> fields,
            List<StepView> steps,
            boolean mine,
            boolean withdrawable,
            String hash) {}

    /** One step of a trail. */
    public record StepView(int index, String label, String kind, String state, List<SignerView> signers) {}

    /** One signer and what was said. */
    public record SignerView(
            String id,
            String name,
            @Nullable String decision,
            @Nullable String opinion,
            @Nullable Instant at) {}

    /** A paper as people read it. */
    public record PaperView(
            int seq,
            String act,
            String label,
            @Nullable String party,
            String volume,
            Instant happened,
            Instant entered,
            String by,
            List<Line> fields,
            boolean struck) {}

    /** A document that was issued. */
    public record DocumentView(
            UUID id,
            String label,
            String number,
            String volume,
            LocalDate issued,
            @Nullable String party,
            @JsonProperty("void") boolean isVoid,
            @Nullable String voidReason) {}

    /** A file in the case. */
    public record FileView(String id, String name, String type, long size, String label) {}

    /** A case this one is linked to. */
    public record LinkView(
            String kind, String label, UUID id, @Nullable String number, String title) {}

    /** One entry of the journal. */
    public record JournalView(
            int seq,
            String act,
            String label,
            String kind,
            String by,
            Instant happened,
            Instant entered,
            String hash,
            String summary,
            boolean corrected,
            boolean struck,
            boolean correctable,
            @Nullable Corrected correction) {}

    /** What a correction did: the paper as it was and as it is since then, both as people read them; nothing if struck out. */
    public record Corrected(int entry, String label, String how, String reason, List<Line> before, List<Line> after) {}
}
