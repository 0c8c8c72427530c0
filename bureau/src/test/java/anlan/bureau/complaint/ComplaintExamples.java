package anlan.bureau.complaint;

import anlan.bureau.complaint.ComplaintPapers.Answer;
import anlan.bureau.complaint.ComplaintPapers.Assign;
import anlan.bureau.complaint.ComplaintPapers.Award;
import anlan.bureau.complaint.ComplaintPapers.Channel;
import anlan.bureau.complaint.ComplaintPapers.Close;
import anlan.bureau.complaint.ComplaintPapers.Dispatch;
import anlan.bureau.complaint.ComplaintPapers.Kind;
import anlan.bureau.complaint.ComplaintPapers.Receive;
import anlan.bureau.complaint.ComplaintPapers.Screen;
import anlan.bureau.complaint.ComplaintPapers.TellAccepted;
import anlan.bureau.complaint.ComplaintPapers.Verify;
import anlan.bureau.rectification.RectificationPapers.Hazard;
import anlan.bureau.rectification.RectificationPapers.Level;
import anlan.kernel.casefile.Actor;
import anlan.law.Money;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Papers and people for tests of reports. */
final class ComplaintExamples {

    static final UUID WANG = UUID.fromString("00000000-0000-7000-8000-000000000001");
    static final UUID LI = UUID.fromString("00000000-0000-7000-8000-000000000002");
    static final UUID LINE = UUID.fromString("00000000-0000-7000-8000-000000000009");

    static final Actor OFFICER = new Actor(WANG.toString(), "wang", "王", "0001", Set.of("officer"));
    static final Actor CLERK = new Actor("clerk", "clerk", "周", "0001", Set.of("clerk"));
    static final Actor HEAD = new Actor("head", "head", "吴", "0001", Set.of("section-head"));

    private ComplaintExamples() {}

    static Receive report(boolean realName, @Nullable String name, Kind kind, boolean insider, boolean deaths) {
        return new Receive(
                Channel.HOTLINE,
                kind,
                "抛光车间粉尘很大，没有泄爆装置",
                "宏达五金制品厂",
                "东山县工业路2号",
                deaths,
                List.of(),
                null,
                realName,
                name,
                name == null ? null : "13900000000",
                insider ? "抛光工" : null,
                "山高水长");
    }

    static Receive anonymous() {
        return report(false, null, Kind.HAZARD, false, false);
    }

    static Receive byName(Kind kind) {
        return report(true, "赵青", kind, false, false);
    }

    static Screen valid() {
        return new Screen(true, null, null);
    }

    static Screen invalid(@Nullable String reason) {
        return new Screen(false, reason, null);
    }

    static Dispatch dispatch(boolean ours) {
        return new Dispatch(LINE, ours, ours ? "应急管理局" : "住房和城乡建设局");
    }

    static Assign assign() {
        return new Assign(List.of(WANG, LI));
    }

    static TellAccepted told() {
        return new TellAccepted("电话");
    }

    static Verify verified(boolean substantiated) {
        return verify(substantiated, substantiated ? "责令整改" : null, null, substantiated ? "安全设施未经验收即投入使用" : null);
    }

    static Verify verify(
            boolean substantiated, @Nullable String measures, @Nullable Hazard hazard, @Nullable String violation) {
        return new Verify(
                List.of(WANG, LI),
                true,
                "现场核查了抛光车间",
                substantiated,
                measures,
                hazard == null ? List.of() : List.of(hazard),
                violation);
    }

    static Hazard hazard(Level level, @Nullable String standard) {
        return new Hazard("除尘系统未设置泄爆装置", "抛光车间", "安全生产法 36", standard, level);
    }

    static Answer answer() {
        return new Answer("你反映的问题属实，已责令整改", "电话");
    }

    static Award forFine(@Nullable String fine, String amount) {
        return new Award(fine == null ? null : Money.of(fine), null, null, null, Money.of(amount));
    }

    static Award forDeaths(Award.@Nullable Accident accident, @Nullable Integer deaths, String amount) {
        return new Award(null, null, accident, deaths, Money.of(amount));
    }

    static Close close() {
        return new Close("同意办结");
    }
}
