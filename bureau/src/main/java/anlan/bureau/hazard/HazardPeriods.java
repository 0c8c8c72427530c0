package anlan.bureau.hazard;

import anlan.kernel.casefile.Deadline;
import anlan.kernel.casefile.Matter;

/** What runs beside the main line of a removal, and by when things must have happened. */
final class HazardPeriods {

    static final Matter SUPERVISION = Matter.beside("supervision", "重大隐患督办", "HAZ-002");
    static final Matter SUSPENSION = Matter.beside("suspension", "停产停业", "HAZ-007");
    static final Matter EXTENSION = Matter.beside("extension", "延期申请", "HAZ-008");

    static final Deadline TO_ACT = Deadline.of("to-act", "发现隐患后处置", "HAZ-014");
    static final Deadline TO_RECTIFY = Deadline.named("to-rectify", "整改期限", "HAZ-012", "安全生产法 65");
    static final Deadline TO_LOOK_AGAIN = Deadline.of("to-look-again", "复查", "HAZ-012");
    static final Deadline TO_REVIEW_RESUMPTION = Deadline.of("to-review-resumption", "恢复生产审查", "HAZ-007");
    static final Deadline TO_WRITE_OFF = Deadline.of("to-write-off", "复查合格后销号", "HAZ-012.write-off");

    private HazardPeriods() {}
}
