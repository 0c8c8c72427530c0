package anlan.bureau.penalty;

import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.Penalising.Kind;
import anlan.bureau.penalty.PublicationPapers.EndDisplay;
import anlan.bureau.penalty.PublicationPapers.Publish;
import anlan.bureau.penalty.PublicationPapers.Withdraw;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Party;
import anlan.kernel.casefile.Publication;
import anlan.kernel.form.Label;
import anlan.kernel.form.MayBeEmpty;
import anlan.law.Money;
import anlan.law.computation.CreditTier;
import anlan.law.computation.Publicity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the public sees it: names of natural persons masked, no code of a person, no address.
 *
 * @param party name, masked for a natural person
 * @param code unified social credit code, for units only
 * @param basis provisions applied
 * @param penalties kinds of penalty
 * @param fine fine
 * @param decided day of the decision
 * @param summary the violation in short
 */
public record Published(
        @Label("当事人") String party,

        @Label("统一社会信用代码") @MayBeEmpty @Nullable String code,

        @Label("处罚依据") String basis,
        @Label("处罚种类") String penalties,
        @Label("罚款金额") Money fine,
        @Label("决定日期") LocalDate decided,
        @Label("公示摘要") String summary) {

    /** A decision that was taken back, and why. */
    public record TakenBack(
            @Label("当事人") String party,
            @Label("撤回日期") LocalDate on,
            @Label("撤回理由") String explanation) {}

    /** List of published penalties. */
    public static final String LIST = "penalty";

    static List<Publication> of(Case file, Publish in, On on) {
        return file
                .party(in.party())
                .flatMap(party -> file.last(Decide.class, in.party()).map(decide -> {
                    String name = masked(party);
                    var body = new Published(
                            name,
                            party.kind() == Party.Kind.UNIT ? party.code() : null,
                            decide.basis(),
                            decide.kinds().stream().map(Kind::label).collect(Collectors.joining("、")),
                            decide.fine(),
                            decidedOn(file, in.party(), on),
                            in.summary().replace(party.name(), name));
                    return new Publication(LIST, in.party(), name + "行政处罚信息", body, shownUntil(decide, body, on));
                }))
                .stream()
                .toList();
    }

    static List<Publication> takenBack(Case file, Withdraw in, On on) {
        return file
                .party(in.party())
                .map(party -> new Publication(
                        LIST,
                        in.party(),
                        masked(party) + "行政处罚信息（已撤回）",
                        new TakenBack(masked(party), on.day(), in.explanation().replace(party.name(), masked(party))),
                        null))
                .stream()
                .toList();
    }

    static List<Publication> ended(Case file, EndDisplay in, On on) {
        return file
                .party(in.party())
                .map(party -> new Publication(
                        LIST,
                        in.party(),
                        masked(party) + "行政处罚信息（公示期满）",
                        new TakenBack(masked(party), on.day(), in.reason() == null ? "公示期满" : in.reason()),
                        on.day()))
                .stream()
                .toList();
    }

    /** 张某某: the family name stays, each further character is masked; compound family names keep both characters. */
    public static String masked(Party party) {
        if (party.kind() == Party.Kind.UNIT) return party.name();
        int[] name = party.name().codePoints().toArray();
        int kept = name.length > 2 && COMPOUND.contains(new String(name, 0, 2)) ? 2 : 1;
        return new String(name, 0, Math.min(kept, name.length)) + "某".repeat(Math.max(1, name.length - kept));
    }

    private static final List<String> COMPOUND =
            List.of("欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "端木", "东方", "南宫", "申屠");

    private static LocalDate decidedOn(Case file, String party, On on) {
        return file.papers().stream()
                .filter(filed -> filed.act().paper() == Decide.class && party.equals(filed.party()))
                .map(filed -> filed.day())
                .reduce((earlier, later) -> later)
                .orElse(on.day());
    }

    /** Display ends with the longest term of its tier, counted from the decision (PUB-008, unverified). */
    private static @Nullable LocalDate shownUntil(Decide decide, Published body, On on) {
        if (on.law().find("PUB-008.general-max", body.decided()).isEmpty()) return null;
        CreditTier tier = decide.hasAny(Kind.SERIOUS)
                ? CreditTier.SERIOUS
                : decide.fine().isZero() && !decide.hasAny(Kind.HEARD) ? CreditTier.MINOR : CreditTier.GENERAL;
        return Publicity.of(tier, body.decided(), on.law()).lastDay();
    }
}
