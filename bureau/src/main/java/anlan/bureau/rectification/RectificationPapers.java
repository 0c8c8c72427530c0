package anlan.bureau.rectification;

import anlan.bureau.officers.ShowingCertificates;
import anlan.kernel.casefile.*;
import anlan.kernel.form.*;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

// spotless:off one constant of an enum, one line
/** The papers every removal of hazards has: each is the form, the stored paper and the key of its act. */
public final class RectificationPapers {

    private RectificationPapers() {}

    /** How bad a hazard is (Work Safety Law art. 118). */
    public enum Level implements Labelled {
        @Label("一般事故隐患") GENERAL,
        @Label("重大事故隐患") MAJOR
    }

    /** Where the bureau learnt of a hazard. */
    public enum Source implements Labelled {
        @Label("监督检查") INSPECTION,
        @Label("举报投诉") REPORT,
        @Label("其他部门移送") HANDED_OVER,
        @Label("企业自查上报") SELF_REPORTED,
        @Label("监测预警") MONITORING
    }

    /**
     * One hazard.
     *
     * @param text what is wrong
     * @param place where
     * @param basis the provision it offends
     * @param standard the item of the judgement standard for major hazards it meets; empty if none
     * @param level how bad it is
     */
    public record Hazard(
            @Label("隐患情况") String text,
            @Label("部位") String place,
            @Label("违反的规定") String basis,
            @Label("重大隐患判定标准条目") @Hint("对照本行业判定标准，命中的填写条目号") @MayBeEmpty @Nullable String standard,
            @Label("隐患等级") Level level) {}

    /** A paper that names hazards and judges each. */
    public interface NamesHazards {

        /** The hazards. */
        List<Hazard> hazards();
    }

    /** A paper that names the last day to put things right. */
    public interface NamesLastDay {

        /** The last day; null where the paper names none. */
        @Nullable
        LocalDate lastDay();
    }

    /** A paper by which a major hazard is supervised until a day. */
    public interface Supervising extends NamesLastDay {

        /** The last day; supervision always has one. */
        @Override
        LocalDate lastDay();
    }

    /** 发现登记: what was found, where, by whom. */
    public record Find(
            @Label("发现人员") @AtLeast(2) @Pick("officer") List<UUID> officers,
            @Label("已出示执法证件") boolean certificatesShown,
            @Label("来源") Source source,
            @Label("来源案件") @Pick("case") @MayBeEmpty @Nullable UUID origin,
            @Label("隐患单位") Party unit,
            @Label("隐患") @AtLeast(1) List<Hazard> hazards)
            implements ByHandlers, ShowingCertificates, NamesHazards, NamesParties {

        @Override
        public List<Party> parties() {
            return List.of(unit);
        }

        /** Whether one of them is major. */
        public boolean major() {
            return hazards.stream().anyMatch(hazard -> hazard.level() == Level.MAJOR);
        }
    }

    /** 责令限期整改. */
    public record Order(
            @Label("整改期限") LocalDate lastDay,
            @Label("整改要求") @LongText String demands) implements NamesLastDay {}

    /** 责令暂时停产停业、停止使用: only where safety cannot be guaranteed until a major hazard is removed. */
    public record Suspend(
            @Label("停产停业（停止使用）的范围") String scope,
            @Label("无法保证安全的理由") @LongText String reason) {}

    /** 重大隐患治理方案: the six things the plan of the enterprise must settle. */
    public record Plan(
            @Label("治理目标和任务") @MayBeEmpty @Nullable String goals,
            @Label("方法和措施") @MayBeEmpty @Nullable String methods,
            @Label("经费和物资") @MayBeEmpty @Nullable String funds,
            @Label("机构和人员") @MayBeEmpty @Nullable String people,
            @Label("时限和要求") @MayBeEmpty @Nullable String time,
            @Label("安全措施和应急预案") @MayBeEmpty @Nullable String safety) {}

    /** 延期申请, as received from the enterprise. */
    public record AskExtension(
            @Label("申请延期至") LocalDate until,
            @Label("理由") @LongText String reason) {}

    /** 延期审批: with a later day, or refused. */
    public record DecideExtension(
            @Label("同意延期") boolean granted,
            @Label("延期至") @MayBeEmpty @Nullable LocalDate until,
            @Label("意见") String opinion)
            implements NamesLastDay {

        @Override
        public @Nullable LocalDate lastDay() {
            return granted ? until : null;
        }
    }

    /** 整改完成报告, as received from the enterprise. */
    public record ReportDone(
            @Label("整改情况") @LongText String measures,
            @Label("证明材料") @FileRef @MayBeEmpty List<String> proofs) {}

    /** What was seen of one hazard when it was looked at again. */
    public record SeenAgain(
            @Label("隐患情况") @Each("hazards.text") String hazard,
            @Label("复查情况") String finding,
            @Label("复查结果") Result result) {

        /** Whether it is gone. */
        public enum Result implements Labelled {
            @Label("已整改") DONE,
            @Label("部分整改") PARTLY,
            @Label("未整改") NOT
        }
    }

    /** 复查: every hazard looked at again, on the spot, by others. */
    public record Reinspect(
            @Label("复查人员") @Fresh @AtLeast(2) @Pick("officer") List<UUID> officers,
            @Label("已出示执法证件") @Fresh boolean certificatesShown,
            @Label("逐项复查情况") @AtLeast(1) List<SeenAgain> seen)
            implements ByOfficers, ShowingCertificates {

        /** Whether every hazard is gone. */
        public boolean passed() {
            return seen.stream().allMatch(each -> each.result() == SeenAgain.Result.DONE);
        }
    }

    /** 移送立案处罚: what was not put right in time is handed to those who punish. */
    public record Refer(@Label("逾期未整改情况") @LongText String facts) {}

    /** 同意恢复生产经营. */
    public record Resume(@Label("审查意见") @LongText String opinion) {}

    /** 终止: nothing is left that could be put right. */
    public record Discontinue(
            @Label("终止原因") Reason reason,
            @Label("说明") @LongText String account) {

        /** Why it ends. */
        public enum Reason implements Labelled {
            @Label("企业已关闭或者取缔") CLOSED_DOWN,
            @Label("隐患场所、设施已拆除") DEMOLISHED,
            @Label("登记有误") OUR_ERROR
        }
    }
}
// spotless:on
