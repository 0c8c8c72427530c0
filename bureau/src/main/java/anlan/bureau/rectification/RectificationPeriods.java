package anlan.bureau.rectification;

import anlan.kernel.casefile.Deadline;
import anlan.kernel.casefile.Matter;

/** What runs beside the main line of a removal, and by when things must have happened. */
public final class RectificationPeriods {

    /** 督办: a major hazard is under supervision until it is gone. */
    public static final Matter SUPERVISION = Matter.beside("supervision", "重大隐患督办", "HAZ-002");

    /** 停产停业, until resuming is agreed to. */
    public static final Matter SUSPENSION = Matter.beside("suspension", "停产停业", "HAZ-007");

    /** 延期申请, until it is decided. */
    public static final Matter EXTENSION = Matter.beside("extension", "延期申请", "HAZ-008");

    /** From finding a hazard to doing something about it. */
    public static final Deadline TO_ACT = Deadline.of("to-act", "发现隐患后处置", "HAZ-014");

    /** The last day a paper names to put things right. */
    public static final Deadline TO_RECTIFY = Deadline.named("to-rectify", "整改期限", "HAZ-012", "安全生产法 65");

    /** From that day, or from the report, to looking again. */
    public static final Deadline TO_LOOK_AGAIN = Deadline.of("to-look-again", "复查", "HAZ-012");

    /** From the report to looking at what is suspended. */
    public static final Deadline TO_REVIEW_RESUMPTION = Deadline.of("to-review-resumption", "恢复生产审查", "HAZ-007");

    /** From a look that passed to writing off. */
    public static final Deadline TO_WRITE_OFF = Deadline.of("to-write-off", "复查合格后销号", "HAZ-012.write-off");

    private RectificationPeriods() {}
}
