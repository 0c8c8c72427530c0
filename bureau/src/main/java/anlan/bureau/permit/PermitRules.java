package anlan.bureau.permit;

import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.permit.PermitPapers.*;
import anlan.kernel.casefile.*;
import anlan.kernel.form.Labelled;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the Administrative Licensing Law says on every licence, one constant for each rule; what a special law says in like words. */
public final class PermitRules {

    // spotless:off one rule, one block
    static final Obstacle<Application> NOT_VOUCHED = rule("LIC-002", "行政许可法 31", "申请人应当对申请材料实质内容的真实性负责")
            .on(Application.class).refuses((file, in, on) -> !in.truthful());

    /** Art. 32: one notice, no second. */
    static final Obstacle<Object> TOLD_ALREADY =
            rule("LIC-003", "行政许可法 32", "需要补正的内容已经一次告知，不得再次要求补正").refuses((file, on) -> file.has(Notice.class));

    /** Art. 32: everything at once. */
    static final Obstacle<Notice> NOT_EVERYTHING = rule("LIC-003", "行政许可法 32", "应当一次告知需要补正的全部内容").on(Notice.class)
            .showing("尚缺材料", (file, on) -> words(lacking(file)))
            .refuses((file, in, on) -> !conditions(in.missing()).containsAll(lacking(file)));

    /** Art. 32: accepted is what is complete. */
    static final Obstacle<Object> INCOMPLETE = rule("LIC-003", "行政许可法 32", "申请材料齐全、符合法定形式的，方可受理")
            .showing("尚缺材料", (file, on) -> words(lacking(file))).refuses((file, on) -> !lacking(file).isEmpty());

    /** Art. 32: nobody is turned away for what he was not told. */
    static final Obstacle<NotAccept> NEVER_TOLD = rule("LIC-003", "行政许可法 32", "未一次告知补正的，不得以材料不全为由不予受理")
            .on(NotAccept.class)
            .refuses((file, in, on) -> in.ground() == NotAccept.Ground.UNCORRECTED && !file.has(Notice.class));

    /** Art. 32: who is not competent says who is. */
    static final Obstacle<NotAccept> WHERE_TO = rule("LIC-003", "行政许可法 32", "不属于本机关职权的，应当告知向有关行政机关申请")
            .on(NotAccept.class)
            .refuses((file, in, on) -> in.ground() == NotAccept.Ground.NOT_COMPETENT && blank(in.competent()));

    /** Art. 38: granted is what meets the conditions. */
    static final Obstacle<Object> NOT_QUALIFIED =
            rule("LIC-009", "行政许可法 38", "审查认为不符合法定条件，不得准予许可").refuses((file, on) -> !qualified(file));

    /** Art. 38: and it must be granted. */
    static final Obstacle<Object> QUALIFIED =
            rule("LIC-009", "行政许可法 38", "申请符合法定条件、标准的，应当准予许可").refuses((file, on) -> qualified(file));

    /** Art. 50: late is late, with its reason. */
    static final Caution<AskRenewal> ASKED_LATE = rule("LIC-012", "行政许可法 50", "应当在有效期届满三十日前申请延续，现已逾期")
            .on(AskRenewal.class).cautions((file, in, on) -> file.over(PermitPeriods.TO_ASK, on));

    /** Art. 69: 吊销 is a penalty and rests on its decision. */
    static final Obstacle<Revoke> NO_DECISION = rule("LIC-018", "行政许可法 70", "吊销许可证应当依据行政处罚决定").on(Revoke.class)
            .refuses((file, in, on) -> in.ground() == Revoke.Ground.PENALTY && blank(in.decision()));

    static final Obstacle<Revoke> PUBLIC_HARM = rule("LIC-015", "行政许可法 69", "撤销可能对公共利益造成重大损害的，不予撤销").on(Revoke.class)
            .refuses((file, in, on) -> in.harm() && in.ground() != Revoke.Ground.PENALTY);

    private PermitRules() {}

    /** Art. 78: who hid or forged something does not apply for the same licence again within a year. */
    public static Obstacle<Accept> barred(FactKind falseMaterials) {
        return barred(rule("LIC-013", "行政许可法 78", "曾隐瞒情况或者提供虚假材料，一年内不得再次申请"), falseMaterials, "LIC-013");
    }

    /** Art. 79: who got it by fraud or bribery does not apply for the same licence again within three years. */
    public static Obstacle<Accept> barredForFraud(FactKind fraud) {
        return barred(rule("LIC-014", "行政许可法 79", "曾以欺骗、贿赂等手段取得许可，三年内不得再次申请"), fraud, "LIC-014");
    }

    private static Obstacle<Accept> barred(Words<Object, Void> rule, FactKind by, String term) {
        return rule.on(Accept.class).looking(Recorded.NEED, (file, in) -> Recorded.of(file, file.subject(), by))
            .refuses((file, in, known, on) -> known.bars(by, term, on));
    }

    /** Nobody decides about a place nobody has seen, where the law of the licence has it seen. */
    public static Obstacle<Object> unseen(Words<Object, Void> rule) {
        return rule.untilOthers().refuses((file, on) -> !file.has(Check.class));
    }

    /** Each condition is looked at, none forgotten. */
    public static Obstacle<Check> overlooked(Words<Object, Void> rule) {
        return rule.on(Check.class).refuses((file, in, on) -> !conditions(in.looked()).containsAll(all(file)));
    }

    /** What was not met on the spot is not examined as met. */
    public static Obstacle<Examine> unmet(Words<Object, Void> rule) {
        return rule.on(Examine.class).refuses((file, in, on) -> in.qualified()
                && !file.last(Check.class).map(Check::met).orElse(false));
    }
    // spotless:on

    /** Conditions no material has been filed for. */
    public static List<? extends Labelled> lacking(Case file) {
        List<? extends Labelled> shown = file.all(Filing.class).stream()
                .flatMap(filing -> conditions(filing.materials()).stream())
                .toList();
        return all(file).stream()
                .filter(condition -> !shown.contains(condition))
                .toList();
    }

    private static List<? extends Labelled> all(Case file) {
        Optional<Application> asked = file.last(Application.class);
        return asked.isPresent() ? asked.get().conditions() : List.of();
    }

    private static List<? extends Labelled> conditions(List<? extends OnCondition> said) {
        return said.stream().map(OnCondition::condition).toList();
    }

    private static String words(List<? extends Labelled> conditions) {
        return conditions.stream().map(Labelled::label).collect(Collectors.joining("、"));
    }

    private static boolean qualified(Case file) {
        return file.last(Examine.class).map(Examine::qualified).orElse(false);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
