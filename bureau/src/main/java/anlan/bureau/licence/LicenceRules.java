package anlan.bureau.licence;

import static anlan.bureau.licence.BusinessLicence.TO_ASK;
import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.licence.LicencePapers.*;
import anlan.kernel.casefile.*;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the law says on a licence, one constant for each rule. */
final class LicenceRules {

    // spotless:off one rule, one block
    static final Obstacle<Apply> NOT_VOUCHED = rule("LIC-002", "行政许可法 31", "申请人应当对申请材料实质内容的真实性负责").on(Apply.class)
            .refuses((file, in, on) -> !in.truthful());

    /** Administrative Licensing Law art. 32: one notice, no second. */
    static final Obstacle<Object> TOLD_ALREADY =
            rule("LIC-003", "行政许可法 32", "需要补正的内容已经一次告知，不得再次要求补正").refuses((file, on) -> file.has(Correct.class));

    /** Administrative Licensing Law art. 32: everything at once. */
    static final Obstacle<Correct> NOT_EVERYTHING = rule("LIC-003", "行政许可法 32", "应当一次告知需要补正的全部内容").on(Correct.class)
            .showing("尚缺材料", (file, on) -> words(lacking(file))).refuses((file, in, on) ->
                    !in.missing().stream().map(Missing::condition).toList().containsAll(lacking(file)));

    /** Administrative Licensing Law art. 32: accepted is what is complete. */
    static final Obstacle<Object> INCOMPLETE = rule("LIC-003", "行政许可法 32", "申请材料齐全、符合法定形式的，方可受理")
            .showing("尚缺材料", (file, on) -> words(lacking(file))).refuses((file, on) -> !lacking(file).isEmpty());

    /** Administrative Licensing Law art. 32: nobody is turned away for what he was not told. */
    static final Obstacle<NotAccept> NEVER_TOLD = rule("LIC-003", "行政许可法 32", "未一次告知补正的，不得以材料不全为由不予受理")
            .on(NotAccept.class)
            .refuses((file, in, on) -> in.ground() == NotAccept.Ground.UNCORRECTED && !file.has(Correct.class));

    /** Administrative Licensing Law art. 32: who is not competent says who is. */
    static final Obstacle<NotAccept> WHERE_TO = rule("LIC-003", "行政许可法 32", "不属于本机关职权的，应当告知向有关行政机关申请")
            .on(NotAccept.class)
            .refuses((file, in, on) -> in.ground() == NotAccept.Ground.NOT_COMPETENT && blank(in.competent()));

    static final Obstacle<Accept> WRONG_LEVEL = rule(
                    "LIC-021", "危险化学品安全法 55", "剧毒、易制爆化学品和储存构成重大危险源的，由设区的市级应急管理部门受理；其他由县级受理").on(Accept.class)
            .refuses((file, in, on) -> file.last(Apply.class)
                    .filter(ask -> ask.competent() != in.organ())
                    .isPresent());

    static final Obstacle<Accept> BARRED = rule("LIC-013", "行政许可法 78", "曾隐瞒情况或者提供虚假材料，一年内不得再次申请").on(Accept.class)
            .looking(Recorded.NEED, (file, in) -> Recorded.of(file, file.subject(), LicenceFacts.FALSE_MATERIALS))
            .refuses((file, in, known, on) -> known.bars(LicenceFacts.FALSE_MATERIALS, "LIC-013", on));

    static final Obstacle<Accept> BARRED_FOR_FRAUD = rule("LIC-014", "行政许可法 79", "曾以欺骗、贿赂等手段取得许可，三年内不得再次申请")
            .on(Accept.class)
            .looking(Recorded.NEED, (file, in) -> Recorded.of(file, file.subject(), LicenceFacts.FRAUD))
            .refuses((file, in, known, on) -> known.bars(LicenceFacts.FRAUD, "LIC-014", on));

    /** Hazardous Chemicals Safety Law art. 54, 55: each condition, none forgotten. */
    static final Obstacle<SiteCheck> NOT_ALL_LOOKED = rule("LIC-021", "危险化学品安全法 55", "应当对法定条件逐项核查").on(SiteCheck.class)
            .refuses((file, in, on) ->
                    !in.looked().stream().map(Looked::condition).toList().containsAll(List.of(Condition.values())));

    /** Hazardous Chemicals Safety Law art. 55: nobody decides about a place nobody has seen. */
    static final Obstacle<Object> NOT_SEEN = rule("LIC-021", "危险化学品安全法 55", "应当对经营场所、储存设施进行现场核查").untilOthers()
            .refuses((file, on) -> !file.has(SiteCheck.class));

    static final Obstacle<Examine> UNMET = rule("LIC-021", "危险化学品安全法 54", "现场核查不符合条件的，不得认定符合法定条件").on(Examine.class)
            .refuses((file, in, on) -> in.qualified()
                    && !file.last(SiteCheck.class).map(SiteCheck::met).orElse(false));

    /** Administrative Licensing Law art. 38: granted is what meets the conditions. */
    static final Obstacle<Object> NOT_QUALIFIED =
            rule("LIC-021", "行政许可法 38", "审查认为不符合法定条件，不得准予许可").refuses((file, on) -> !qualified(file));

    /** Administrative Licensing Law art. 38: and it must be granted. */
    static final Obstacle<Object> QUALIFIED =
            rule("LIC-009", "行政许可法 38", "申请符合法定条件、标准的，应当准予许可").refuses((file, on) -> qualified(file));

    /** Administrative Licensing Law art. 50: late is late, with its reason. */
    static final Caution<AskRenewal> ASKED_LATE = rule("LIC-012", "行政许可法 50", "应当在有效期届满三十日前申请延续，现已逾期")
            .on(AskRenewal.class).cautions((file, in, on) -> file.over(TO_ASK, on));

    /** Administrative Licensing Law art. 69: 吊销 is a penalty and rests on its decision. */
    static final Obstacle<Revoke> NO_DECISION = rule("LIC-018", "行政许可法 70", "吊销许可证应当依据行政处罚决定").on(Revoke.class)
            .refuses((file, in, on) -> in.ground() == Revoke.Ground.PENALTY && blank(in.decision()));

    static final Obstacle<Revoke> PUBLIC_HARM = rule("LIC-015", "行政许可法 69", "撤销可能对公共利益造成重大损害的，不予撤销").on(Revoke.class)
            .refuses((file, in, on) -> in.harm() && in.ground() != Revoke.Ground.PENALTY);
    // spotless:on

    private LicenceRules() {}

    /** Conditions no material has been filed for. */
    static List<Condition> lacking(Case file) {
        List<Condition> shown = file.all(Filing.class).stream()
                .flatMap(filing -> filing.materials().stream())
                .map(Material::condition)
                .toList();
        return Arrays.stream(Condition.values())
                .filter(condition -> !shown.contains(condition))
                .toList();
    }

    private static String words(List<Condition> conditions) {
        return conditions.stream().map(Condition::label).collect(Collectors.joining("、"));
    }

    private static boolean qualified(Case file) {
        return file.last(Examine.class).map(Examine::qualified).orElse(false);
    }

    private static boolean blank(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank();
    }
}
