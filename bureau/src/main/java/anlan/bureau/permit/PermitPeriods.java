package anlan.bureau.permit;

import anlan.kernel.casefile.Deadline;
import anlan.kernel.casefile.Matter;

/** What runs beside the main line of a licence, and by when things must have happened, whatever the licence. */
final class PermitPeriods {

    static final Matter CORRECTION = Matter.beside("correction", "补正", "LIC-003");
    static final Matter CHANGE = Matter.beside("change", "变更申请", "LIC-005");
    static final Matter RENEWAL = Matter.beside("renewal", "延续申请", "LIC-012");

    static final Deadline TO_ACCEPT = Deadline.of("to-accept", "受理（一次性告知）", "LIC-003");
    static final Deadline TO_DELIVER = Deadline.of("to-deliver", "颁发送达许可证", "LIC-008");
    static final Deadline TO_CHANGE = Deadline.of("to-change", "变更审批", "LIC-005.decide");
    static final Deadline TO_REMIND = Deadline.named("to-remind", "到期提醒", "LIC-012.alert", "行政许可法 50");
    static final Deadline TO_ASK = Deadline.named("to-ask", "申请延续", "LIC-012", "行政许可法 50");

    private PermitPeriods() {}
}
