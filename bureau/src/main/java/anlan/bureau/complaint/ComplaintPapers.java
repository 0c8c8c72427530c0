package anlan.bureau.complaint;

import anlan.bureau.officers.ShowingCertificates;
import anlan.bureau.rectification.RectificationPapers.Hazard;
import anlan.bureau.rectification.RectificationPapers.NamesHazards;
import anlan.kernel.casefile.*;
import anlan.kernel.form.*;
import anlan.law.Money;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The papers of a report: each is the form, the stored paper and the key of its act. */
public final class ComplaintPapers {

    private ComplaintPapers() {}

    // spotless:off — rows stay rows

    /** How a report came in. */
    public enum Channel implements Labelled {
        @Label("12350电话") HOTLINE,
        @Label("12345转办") CITY_LINE,
        @Label("网页") WEB,
        @Label("来信") LETTER,
        @Label("来访") VISIT
    }

    /** What is reported, as far as rewards tell it apart. */
    public enum Kind implements Labelled {
        @Label("重大事故隐患") HAZARD,
        @Label("安全生产违法行为") VIOLATION,
        @Label("瞒报、谎报事故") CONCEALED,
        @Label("其他") OTHER
    }

    /** 接报登记: who reports is sealed; the code word is what a reward is claimed by without a name. */
    public record Receive(
            @Label("来源渠道") Channel channel,
            @Label("举报类型") Kind kind,
            @Label("举报内容") @Hint("不写举报人的姓名和电话") @LongText @AtMost(4000) String what,
            @Label("被举报单位（个人）") @AtMost(100) String about,
            @Label("地点") @AtMost(200) String place,
            @Label("涉及人员死亡") boolean deaths,
            @Label("材料") @FileRef @MayBeEmpty List<String> proofs,
            @Label("转办工单号") @MayBeEmpty @AtMost(50) @Nullable String ticket,
            @Label("实名举报") boolean realName,
            @Label("举报人姓名") @Sealed @MayBeEmpty @AtMost(50) @Nullable String name,
            @Label("举报人联系方式") @Sealed @MayBeEmpty @AtMost(100) @Nullable String phone,
            @Label("举报人在被举报单位的岗位") @Hint("被举报单位从业人员填写，奖励可以提高") @Sealed @MayBeEmpty @AtMost(50) @Nullable String position,
            @Label("领奖密码") @Hint("由举报人自定，凭此领取奖励") @Sealed @MayBeEmpty @AtMost(30) @Nullable String codeWord)
            implements NamesParties {

        @Override
        public List<Party> parties() {
            return List.of(new Party(Party.Kind.UNIT, about, null, null, place, null, null));
        }

        boolean concealed() {
            return kind == Kind.CONCEALED;
        }

        /** By what a reward is claimed: the word that was left, else the name. */
        @Nullable
        String word() {
            return realName && (codeWord == null || codeWord.isBlank()) ? name : codeWord;
        }

        boolean insider() {
            return position != null && !position.isBlank();
        }
    }

    /** 报告人民政府: where somebody died, the government has it verified. */
    public record InformGovernment(
            @Label("报告的人民政府") @AtMost(100) String government,
            @Label("报告方式（文号）") @AtMost(100) String means) {}

    /** 有效性判定: valid or not, with the reason. */
    public record Screen(
            @Label("属于有效举报") boolean valid,
            @Label("无效原因") @Hint("判定无效的必须填写") @MayBeEmpty @AtMost(500) @Nullable String reason,
            @Label("重复举报的原件") @Pick("case") @MayBeEmpty @Nullable UUID earlier) {}

    /** 分派: by the duty list to this bureau or to another department. */
    public record Dispatch(
            @Label("监管事项") @Pick("duty-list") UUID line,
            @Label("由本机关办理") boolean ours,
            @Label("承办部门") @AtMost(100) String department) {}

    /** 部门退回: another department sends it back. */
    public record GiveBack(@Label("退回理由") @LongText @AtMost(1000) String reason) {}

    /** 部门办理结果: what another department found. */
    public record HearBack(
            @Label("反馈文号") @AtMost(100) String reference,
            @Label("举报属实") boolean substantiated,
            @Label("办理结果") @LongText @AtMost(4000) String result)
            implements SaysWhether {}

    /** 指定核查人员. */
    public record Assign(
            @Label("核查人员") @AtLeast(2) @Pick("officer") List<UUID> officers) implements ByHandlers {}

    /** 告知受理: a real-name reporter is told. */
    public record TellAccepted(@Label("告知方式") @AtMost(100) String means) {}

    /** Says whether the report was true. */
    public interface SaysWhether {

        /** Whether it was substantiated. */
        boolean substantiated();
    }

    /** 核查报告: hazards are put right and a violation is pursued, each in a case of its own. */
    public record Verify(
            @Label("核查人员") @AtLeast(2) @Pick("officer") List<UUID> officers,
            @Label("已出示执法证件") boolean certificatesShown,
            @Label("核查情况") @LongText @AtMost(4000) String result,
            @Label("举报属实") boolean substantiated,
            @Label("处理措施") @LongText @MayBeEmpty @AtMost(2000) @Nullable String measures,
            @Label("责令整改的隐患") @MayBeEmpty List<Hazard> hazards,
            @Label("涉嫌违法事实") @LongText @MayBeEmpty @AtMost(2000) @Nullable String violation)
            implements ByOfficers, ShowingCertificates, NamesHazards, SaysWhether {}

    /** 延长办理期限. */
    public record Extend(@Label("延长理由") @LongText @AtMost(1000) String reason) {}

    /** 答复举报人; what is said here is also found by the code, so it names nobody. */
    public record Answer(
            @Label("答复内容") @LongText @AtMost(2000) String text,
            @Label("答复方式") @AtMost(100) String means) {}

    /** 奖励审批. */
    public record Award(
            @Label("罚款") @Hint("没有罚款的不填") @MayBeEmpty @Nullable Money fine,
            @Label("处罚案件") @Pick("case") @MayBeEmpty @Nullable UUID penalty,
            @Label("瞒报、谎报的事故等级") @MayBeEmpty @Nullable Accident accident,
            @Label("核实的瞒报死亡人数") @MayBeEmpty @Nullable Integer deaths,
            @Label("奖励金额") Money amount) {

        /** Class of an accident (Regulations on accidents art. 3). */
        public enum Accident implements Labelled {
            @Label("一般事故") GENERAL,
            @Label("较大事故") LARGER,
            @Label("重大事故") MAJOR,
            @Label("特别重大事故") EXTRA_MAJOR;

            /** Id of the dated value. */
            String term() {
                return "REP-005." + name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
    }

    /** 不予奖励: another was first, or who reported may not be rewarded. */
    public record NoReward(@Label("不予奖励的理由") @LongText @AtMost(1000) String reason) {}

    /** 通知领奖: from here the time to claim runs. */
    public record TellReward(@Label("通知方式") @AtMost(100) String means) {}

    /** 发放奖励: to whoever says the code word. */
    public record Pay(
            @Label("领奖人出示的密码") @Hint("实名举报未留密码的，填写核对证件后的姓名") @Sealed @AtMost(30) String codeWord,
            @Label("发放方式") @AtMost(100) String means) {}

    /** 放弃领奖: said so, or let the time pass. */
    public record Waive(
            @Label("举报人明确表示放弃") boolean declared,
            @Label("说明") @AtMost(500) String account) {}

    /** 办结. */
    public record Close(@Label("办结意见") @LongText @AtMost(1000) String conclusion) {}

    /** 查看举报人信息: opens the seal for who asks, for that day. */
    public record OpenReporter(@Label("查看理由") @AtLeast(5) @AtMost(500) String reason) implements Unseals {}
    // spotless:on
}
