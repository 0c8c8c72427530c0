package anlan.bureau.licence;

import anlan.bureau.officers.ShowingCertificates;
import anlan.kernel.casefile.*;
import anlan.kernel.form.*;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

// spotless:off one constant of an enum, one line
/** The papers of a licence: what the enterprise files, what the bureau answers, what becomes of the licence. */
public final class LicencePapers {

    private LicencePapers() {}

    /** What is traded (Hazardous Chemicals Safety Law art. 55). */
    public enum Chemical implements Labelled {
        @Label("剧毒化学品") TOXIC,
        @Label("易制爆危险化学品") PRECURSOR,
        @Label("其他危险化学品") OTHER
    }

    /** Whether and how much is stored. */
    public enum Storage implements Labelled {
        @Label("无储存设施") NONE,
        @Label("有储存设施，不构成重大危险源") BELOW,
        @Label("有储存设施，储存数量构成重大危险源") MAJOR
    }

    /** Which organ is competent. */
    public enum Organ implements Labelled {
        @Label("县级应急管理部门") COUNTY,
        @Label("设区的市级应急管理部门") CITY
    }

    /** The conditions of art. 54: each is shown by a material, and looked at on the spot. Nothing else may be asked for. */
    public enum Condition implements Labelled {
        @Label("经营场所和储存设施符合标准") PREMISES,
        @Label("从业人员经培训并考核合格") TRAINING,
        @Label("安全管理规章制度健全") RULES,
        @Label("专职安全管理人员和主要负责人考核合格") MANAGERS,
        @Label("应急预案和应急救援器材") CONTINGENCY
    }

    /** Proof of one condition. */
    public record Material(
            @Label("证明的条件") Condition condition,
            @Label("材料名称") String name,
            @Label("附件") @FileRef @MayBeEmpty List<String> files) {}

    /** A paper with materials of the applicant. */
    public interface Filing {

        /** The materials. */
        List<Material> materials();
    }

    /** 申请: by the enterprise's own account, or at the window for it. */
    public record Apply(
            @Label("申请企业") Party applicant,
            @Label("经营的危险化学品") @AtLeast(1) List<Chemical> chemicals,
            @Label("储存情况") Storage storage,
            @Label("经营场所") String premises,
            @Label("许可范围（品种）") @LongText String scope,
            @Label("申请材料") @AtLeast(1) List<Material> materials,
            @Label("对申请材料的真实性负责") boolean truthful)
            implements NamesParties, Filing {

        @Override
        public List<Party> parties() {
            return List.of(applicant);
        }

        Organ competent() {
            boolean city = chemicals.contains(Chemical.TOXIC)
                    || chemicals.contains(Chemical.PRECURSOR)
                    || storage == Storage.MAJOR;
            return city ? Organ.CITY : Organ.COUNTY;
        }
    }

    /** One thing to be put in order. */
    public record Missing(@Label("条件") Condition condition, @Label("需要补正的内容") String what) {}

    /** 一次性告知: everything that is missing, once. */
    public record Correct(@Label("需要补正的全部内容") @AtLeast(1) List<Missing> missing) {}

    /** 补正, by the applicant. */
    public record Supplement(@Label("补正材料") @AtLeast(1) List<Material> materials) implements Filing {}

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

    /** One condition, as it was found on the spot. */
    public record Looked(@Label("条件") Condition condition, @Label("核查情况") String finding, @Label("符合") boolean met) {}

    /** 现场核查: by two, certificates shown; who checks handles the application from then on. */
    public record SiteCheck(
            @Label("核查人员") @AtLeast(2) @Pick("officer") List<UUID> officers,
            @Label("已出示执法证件") boolean certificatesShown,
            @Label("逐项核查") @AtLeast(1) List<Looked> looked,
            @Label("现场照片") @FileRef @MayBeEmpty List<String> photos)
            implements ByHandlers, ShowingCertificates {

        boolean met() {
            return looked.stream().allMatch(Looked::met);
        }
    }

    /** 委托专家评审: the time it takes is told and not counted. */
    public record Commission(@Label("评审事项") String subject, @Label("需要的时间（日）") @AtLeast(1) int days) {}

    /** 收到专家评审意见. */
    public record Conclude(@Label("评审结论") @LongText String conclusion) {}

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

    /** 暂扣许可证, as a decision to penalise says. */
    public record Suspend(
            @Label("处罚决定书文号") String decision,
            @Label("暂扣至") LocalDate until,
            @Label("事由") String reason) {}

    /** 发还许可证: the conditions are met again. */
    public record Restore(@Label("核查情况") @LongText String finding) {}

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
