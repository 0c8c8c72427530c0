package anlan.bureau.permit;

import anlan.kernel.casefile.ByHandlers;
import anlan.kernel.casefile.NamesParties;
import anlan.kernel.casefile.Party;
import anlan.kernel.form.*;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

// spotless:off one constant of an enum, one line
/** The papers every licence has, and what its own ones say: each licence names its conditions, so its forms ask for nothing else. */
public final class PermitPapers {

    private PermitPapers() {}

    /** Which organ is competent. */
    public enum Organ implements Labelled {
        @Label("县级应急管理部门") COUNTY,
        @Label("设区的市级应急管理部门") CITY
    }

    /** What is said of one condition of the licence: that it is shown, that it is not, how it was found. */
    public interface OnCondition {

        /** A constant of the conditions of that licence. */
        Labelled condition();
    }

    /** A paper with materials of the applicant. */
    public interface Filing {

        /** The materials, each for its condition. */
        List<? extends OnCondition> materials();
    }

    /** 申请: by the applicant's own account, or at the window for it. */
    public interface Application extends NamesParties, Filing {

        /** Who applies. */
        Party applicant();

        /** Where the licence is to be used. */
        String premises();

        /** What it is to cover, in words. */
        String covers();

        /** Whether the applicant vouches for the materials. */
        boolean truthful();

        /** Every condition of the licence; nothing else may be asked for. */
        List<? extends Labelled> conditions();

        @Override
        default List<Party> parties() {
            return List.of(applicant());
        }
    }

    /** 一次性告知: everything that is missing, once. */
    public interface Notice {

        /** What is missing. */
        List<? extends OnCondition> missing();
    }

    /** 现场核查: each condition as it was found on the spot; who checks handles the application from then on. */
    public interface Check extends ByHandlers {

        /** The conditions that were looked at. */
        List<? extends OnCondition> looked();

        /** Whether every one of them is met. */
        boolean met();
    }

    /** 受理. */
    public record Accept(@Label("本机关") Organ organ, @Label("核对意见") String opinion) {}

    /** 视为受理: nobody said within the days that anything was missing; filed by the system. */
    public record Deem(@Label("收到材料之日") LocalDate since) {}

    /** 不予受理. */
    public record NotAccept(
            @Label("情形") Ground ground,
            @Label("理由") @LongText String reason,
            @Label("应当向哪个机关申请") @MayBeEmpty @Nullable String competent) {

        /** Why an application is not accepted. */
        public enum Ground implements Labelled {
            @Label("依法不需要取得许可") NOT_NEEDED,
            @Label("不属于本机关职权范围") NOT_COMPETENT,
            @Label("未按要求补正全部材料") UNCORRECTED,
            @Label("法定期间内不得再次申请") BARRED,
            @Label("隐瞒有关情况或者提供虚假材料") FALSE_MATERIALS
        }
    }

    /** 撤回申请, by the applicant. */
    public record Withdraw(@Label("撤回理由") String reason) {}

    /** 审查意见. */
    public record Examine(@Label("符合法定条件") boolean qualified, @Label("审查意见") @LongText String opinion) {}

    /** 准予许可. */
    public record Grant(@Label("决定意见") @LongText String opinion) {}

    /** 不予许可. */
    public record Refuse(
            @Label("隐瞒有关情况或者提供虚假材料") boolean falseMaterials,
            @Label("不予许可的理由") @LongText String reason) {}

    /** 颁发送达许可证. */
    public record Deliver(@Label("送达方式") Manner manner, @Label("签收人") String receiver) {

        /** How the licence reaches its holder. */
        public enum Manner implements Labelled {
            @Label("电子证照") ELECTRONIC,
            @Label("邮寄") MAIL,
            @Label("窗口领取") WINDOW
        }
    }

    /** What of a licence can be changed. */
    public record Changed(@Label("变更事项") What what, @Label("变更为") String to) {

        /** One place of the licence. */
        public enum What implements Labelled {
            @Label("企业名称") NAME,
            @Label("主要负责人") PRINCIPAL,
            @Label("注册地址") ADDRESS
        }
    }

    /** 申请变更, by the holder. */
    public record AskChange(
            @Label("变更内容") @AtLeast(1) List<Changed> changes,
            @Label("证明材料") @FileRef @MayBeEmpty List<String> proofs) {}

    /** 审批变更. */
    public record DecideChange(@Label("准予变更") boolean granted, @Label("理由") String reason) {}

    /** 到期提醒, by the system. */
    public record Remind(@Label("提醒期限起算日") LocalDate since) {}

    /** 申请延续, by the holder. */
    public record AskRenewal(
            @Label("持续符合条件的情况") @LongText String statement,
            @Label("证明材料") @FileRef @MayBeEmpty List<String> proofs) {}

    /** 审批延续. */
    public record DecideRenewal(@Label("准予延续") boolean granted, @Label("理由") String reason) {}

    /** 视为准予延续: the licence ran out before anybody had decided; filed by the system. */
    public record RenewBySilence(@Label("有效期起算日") LocalDate since) {}

    /** 有效期届满未延续, by the system. */
    public record Lapse(@Label("有效期起算日") LocalDate since) {}

    /** 吊销、撤销. */
    public record Revoke(
            @Label("情形") Ground ground,
            @Label("处罚决定书文号") @MayBeEmpty @Nullable String decision,
            @Label("撤销可能对公共利益造成重大损害") boolean harm,
            @Label("事实和理由") @LongText String facts) {

        /** Administrative Licensing Law art. 69, and a licence taken away as a penalty. */
        public enum Ground implements Labelled {
            @Label("行政处罚决定吊销") PENALTY,
            @Label("滥用职权、玩忽职守准予许可") ABUSE,
            @Label("超越法定职权准予许可") BEYOND_POWERS,
            @Label("违反法定程序准予许可") PROCEDURE,
            @Label("不具备申请资格或者不符合法定条件") UNQUALIFIED,
            @Label("以欺骗、贿赂等不正当手段取得") FRAUD
        }
    }

    /** 注销. */
    public record Cancel(@Label("情形") Ground ground, @Label("说明") @LongText String facts) {

        /** Administrative Licensing Law art. 70, beside what ends a licence by itself. */
        public enum Ground implements Labelled {
            @Label("企业依法终止") TERMINATED,
            @Label("许可依法撤回") TAKEN_BACK,
            @Label("不可抗力致使许可事项无法实施") FORCE_MAJEURE,
            @Label("法律、法规规定的其他情形") OTHER
        }
    }
}
// spotless:on
