package anlan.kernel.desk;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Deadline;
import anlan.kernel.casefile.Matter;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Outcome;
import anlan.kernel.casefile.Period;
import anlan.kernel.casefile.Running;
import anlan.kernel.casefile.Unseals;
import anlan.kernel.document.Issued;
import anlan.law.Due;
import java.util.ArrayList;
import java.util.List;

/** Says what follows from an act, before and after it is done. */
final class Consequences {

    private static final String UNSEALED = "当日可以在全过程记录中查看密封信息；谁、何时、为何查看一并记入";

    private Consequences() {}

    /** What the declaration alone says. */
    static List<String> declared(Act<?> act) {
        List<String> words = new ArrayList<>();
        act.parts().issues().forEach(issue -> words.add("制作" + issue.document().label()));
        act.parts().starts().forEach(start -> words.add("开始计算" + start.period().label()));
        act.parts().stops().forEach(period -> words.add(period.label() + "办结"));
        if (!act.parts().publishes().isEmpty()) words.add("依法向社会公示");
        if (Unseals.class.isAssignableFrom(act.paper())) words.add(UNSEALED);
        return words.stream().distinct().toList();
    }

    /** What follows from this very paper. */
    static List<String> of(Outcome.Done done, On on) {
        List<String> words = new ArrayList<>();
        for (Outcome.Issued issued : done.issued())
            words.add("制作" + issued.document().label() + (issued.party() == null ? "" : "（" + issued.party() + ")"));
        words.addAll(started(done, on));
        for (Matter matter : done.filed().act().parts().opens()) words.add(matter.label() + "开始");
        if (!done.before().stage().equals(done.after().stage()))
            words.add("案件进入“" + done.after().stage().label() + "”环节");
        boolean unseals = done.filed().paper() instanceof Unseals;
        boolean followed = !unseals && done.after().procedure().followed().isPresent();
        if (done.publications().size() > (followed ? 1 : 0)) words.add("向社会公示");
        if (followed) words.add("更新凭查询码可见的办理进度");
        if (unseals) words.add(UNSEALED);
        if (!done.deliveries().isEmpty()) words.add("同时记入" + done.deliveries().size() + "件相关案卷");
        done.judgement()
                .routes()
                .forEach(routed -> words.add(
                        routed.finding().words() + "：转" + routed.task().label()));
        return List.copyOf(words);
    }

    private static List<String> started(Outcome.Done done, On on) {
        Case after = done.after();
        return after.periods().stream()
                .filter(run -> run.isRunning() && !done.before().periods().contains(run))
                .flatMap(run ->
                        after.procedure().period(run.period()).stream().map(period -> clock(after, period, run, on)))
                .toList();
    }

    private static String clock(Case file, Period period, Running run, On on) {
        Due due = file.due(period, run, on);
        String years = due.provisionalYears().isEmpty() ? "" : ";" + due.provisionalYears() + "年放假安排未公布，暂定";
        String rolled = due.safeDay().equals(due.lastDay()) ? "" : "，末日逢休息日顺延";
        return period.label()
                + (period instanceof Deadline ? "至" : "届满日") + due.lastDay()
                + "（" + run.term().display() + rolled + years.replace("[", "").replace("]", "") + "）";
    }

    /** One sentence after the act: 已立案:（常）应急立〔2026〕12号,办案期限至… */
    static String sentence(Outcome.Done done, List<Issued> documents, On on) {
        List<String> parts = new ArrayList<>();
        documents.stream()
                .map(Issued::number)
                .filter(number -> !number.isEmpty())
                .forEach(parts::add);
        parts.addAll(started(done, on));
        String label = done.filed().act().label();
        return "已" + label + (parts.isEmpty() ? "" : "：" + String.join("，", parts));
    }
}
