package anlan.bureau.complaint;

import anlan.kernel.form.AtMost;
import anlan.kernel.form.Hint;
import anlan.kernel.form.Label;

/**
 * One line of the published list of who supervises what (监管职责清单): reports are dispatched by it.
 *
 * @param code number in the list
 * @param matter what is supervised
 * @param department who supervises it
 * @param ours whether that is the emergency-management bureau itself
 * @param basis what assigns it
 */
public record DutyLine(
        @Label("编号") @AtMost(20) String code,
        @Label("监管事项") @AtMost(200) String matter,
        @Label("主管部门") @AtMost(100) String department,
        @Label("由本机关监管") boolean ours,
        @Label("依据") @Hint("法律、法规或者职责分工文件") @AtMost(300) String basis) {}
