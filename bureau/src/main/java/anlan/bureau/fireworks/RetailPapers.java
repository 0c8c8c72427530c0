package anlan.bureau.fireworks;

import anlan.bureau.permit.PermitPapers;
import anlan.bureau.permit.PermitPapers.OnCondition;
import anlan.kernel.casefile.Party;
import anlan.kernel.form.*;
import java.util.List;
import java.util.UUID;

// spotless:off one constant of an enum, one line
/** The papers of this licence alone: what the shop files and how it is checked. */
public final class RetailPapers {

    private RetailPapers() {}

    /** The conditions of art. 18: each is shown by a material, and looked at on the spot. Nothing else may be asked for. */
    public enum Condition implements Labelled {
        @Label("主要负责人经过安全知识教育") PRINCIPAL,
        @Label("专店或者专柜销售，专人负责安全管理") COUNTER,
        @Label("配备消防器材，张贴安全警示标志") PRECAUTIONS
    }

    /** Proof of one condition. */
    public record Material(
            @Label("证明的条件") Condition condition,
            @Label("材料名称") String name,
            @Label("附件") @FileRef @MayBeEmpty List<String> files) implements OnCondition {}

    /** 申请: by the shop's own account, or at the window for it. */
    public record Apply(
            @Label("申请人（零售经营者）") Party applicant,
            @Label("经营场所地址") String premises,
            @Label("位于城市市区") boolean urban,
            @Label("烟花爆竹种类") @LongText String kinds,
            @Label("申请材料") @AtLeast(1) List<Material> materials,
            @Label("对申请材料的真实性负责") boolean truthful)
            implements PermitPapers.Application {

        @Override
        public List<Condition> conditions() {
            return List.of(Condition.values());
        }

        @Override
        public String covers() {
            return kinds;
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

    /** 现场核查: by two, who also say how much may be kept there; it goes onto the certificate. */
    public record SiteCheck(
            @Label("核查人员") @AtLeast(2) @Pick("officer") List<UUID> officers,
            @Label("逐项核查") @AtLeast(1) List<Looked> looked,
            @Label("核定的限制存放量") @Hint("写明数量和计量单位，载入许可证") String limit,
            @Label("现场照片") @FileRef @MayBeEmpty List<String> photos)
            implements PermitPapers.Check {

        @Override
        public boolean met() {
            return looked.stream().allMatch(Looked::met);
        }
    }
}
// spotless:on
