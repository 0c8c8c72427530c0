package anlan.kernel.people;

import anlan.kernel.form.Labelled;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Posts that the law or the bureau's own order knows; their keys are what procedures ask for. */
public enum PostKind implements Labelled {
    /** Head of the organ, who answers for its decisions. */
    LEADER("主要负责人"),
    /** Deputy head in charge of a field. */
    DEPUTY_LEADER("分管负责人"),
    /** Secretary of the party group. */
    PARTY_SECRETARY("党组书记"),
    /** Chair of the committee that discusses cases. */
    CHAIR("案件审理委员会主任"),
    /** Head of an office. */
    SECTION_HEAD("科室负责人"),
    /** Enforcement officer. */
    OFFICER("执法人员"),
    /** Legal reviewer. */
    LEGAL("法制审核人员"),
    /** Clerk of an office or window. */
    CLERK("内勤（窗口）人员"),
    /** Duty officer of the command centre. */
    DUTY("值班员"),
    /** Keeps figures and reports. */
    STATISTICS("统计人员"),
    /** Keeps the archive. */
    ARCHIVIST("档案管理人员"),
    /** Acts for an enterprise by its own account. */
    APPLICANT("企业经办人");

    private final String label;

    PostKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Such as {@code section-head}: how procedures name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The post of that key. */
    public static Optional<PostKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
