package anlan.bureau.licence;

import anlan.bureau.officers.ShowingCertificates;
import anlan.bureau.permit.PermitPapers;
import anlan.bureau.permit.PermitPapers.OnCondition;
import anlan.bureau.permit.PermitPapers.Organ;
import anlan.kernel.casefile.Party;
import anlan.kernel.form.*;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

// spotless:off one constant of an enum, one line
/** The papers of this licence alone: what the enterprise files, how it is checked, what its own law has happen to it. */
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
            @Label("附件") @FileRef @MayBeEmpty List<String> files) implements OnCondition {}

    /** 申请: by the enterprise's own account, or at the window for it. */
    public record Apply(
            @Label("申请企业") Party applicant,
            @Label("经营的危险化学品") @AtLeast(1) List<Chemical> chemicals,
            @Label("储存情况") Storage storage,
            @Label("经营场所") String premises,
            @Label("许可范围（品种）") @LongText String scope,
            @Label("申请材料") @AtLeast(1) List<Material> materials,
            @Label("对申请材料的真实性负责") boolean truthful)
            implements PermitPapers.Application {

        @Override
        public List<Condition> conditions() {
            return List.of(Condition.values());
        }

        @Override
        public String covers() {
            String kinds = chemicals.stream().map(Chemical::label).collect(Collectors.joining("、"));
            return kinds + "（" + storage.label() + "）：" + scope;
        }

        Organ competent() {
            boolean city = chemicals.contains(Chemical.TOXIC)
                    || chemicals.contains(Chemical.PRECURSOR)
                    || storage == Storage.MAJOR;
            return city ? Organ.CITY : Organ.COUNTY;
        }
    }

    /** One thing to be put in order. */
    public record Missing(@Label("条件") Condition condition, @Label("需要补正的内容") String what) implements OnCondition {}

    /** 一次性告知: everything that is missing, once. */
    public record Correct(@Label("需要补正的全部内容") @AtLeast(1) List<Missing> missing) implements PermitPapers.Notice {}

    /** 补正, by the applicant. */
    public record Supplement(@Label("补正材料") @AtLeast(1) List<Material> materials) implements PermitPapers.Filing {}

    /** One condition, as it was found on the spot. */
    public record Looked(@Label("条件") Condition condition, @Label("核查情况") String finding, @Label("符合") boolean met)
            implements OnCondition {}

    /** 现场核查: by two, certificates shown. */
    public record SiteCheck(
            @Label("核查人员") @AtLeast(2) @Pick("officer") List<UUID> officers,
            @Label("已出示执法证件") boolean certificatesShown,
            @Label("逐项核查") @AtLeast(1) List<Looked> looked,
            @Label("现场照片") @FileRef @MayBeEmpty List<String> photos)
            implements PermitPapers.Check, ShowingCertificates {

        @Override
        public boolean met() {
            return looked.stream().allMatch(Looked::met);
        }
    }

    /** 委托专家评审: the time it takes is told and not counted. */
    public record Commission(@Label("评审事项") String subject, @Label("需要的时间（日）") @AtLeast(1) int days) {}

    /** 收到专家评审意见. */
    public record Conclude(@Label("评审结论") @LongText String conclusion) {}

    /** 暂扣许可证, as a decision to penalise says. */
    public record Suspend(
            @Label("处罚决定书文号") String decision,
            @Label("暂扣至") LocalDate until,
            @Label("事由") String reason) {}

    /** 发还许可证: the conditions are met again. */
    public record Restore(@Label("核查情况") @LongText String finding) {}
}
// spotless:on
