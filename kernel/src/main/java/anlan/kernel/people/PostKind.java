package anlan.kernel.people;

import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;
import java.util.Locale;

/** Posts that the law or the bureau's own order knows; their keys are what procedures ask for. */
public enum PostKind implements Labelled {
    /** Head of the organ, who answers for its decisions. */
    @Label("主要负责人")
    LEADER,
    /** Deputy head in charge of a field. */
    @Label("分管负责人")
    DEPUTY_LEADER,
    /** Secretary of the party group. */
    @Label("党组书记")
    PARTY_SECRETARY,
    /** Chair of the committee that discusses cases. */
    @Label("案件审理委员会主任")
    CHAIR,
    /** Head of an office. */
    @Label("科室负责人")
    SECTION_HEAD,
    /** Enforcement officer. */
    @Label("执法人员")
    OFFICER,
    /** Legal reviewer. */
    @Label("法制审核人员")
    LEGAL,
    /** Clerk of an office or window. */
    @Label("内勤（窗口）人员")
    CLERK,
    /** Duty officer of the command centre. */
    @Label("值班员")
    DUTY,
    /** Keeps figures and reports. */
    @Label("统计人员")
    STATISTICS,
    /** Keeps the archive. */
    @Label("档案管理人员")
    ARCHIVIST,
    /** Acts for an enterprise by its own account. */
    @Label("企业经办人")
    APPLICANT;

    /** Such as {@code section-head}: how procedures name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
