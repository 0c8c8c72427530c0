package anlan.bureau.history;

import static anlan.kernel.casefile.Act.act;

import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Fact;
import anlan.kernel.casefile.FactKind;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Stage;
import anlan.kernel.casefile.Who;
import anlan.kernel.form.Label;
import java.util.ArrayList;
import java.util.List;

/** 历史案件: entered by an import and closed with the same act. */
public final class HistoricalCases {

    /** Where a historical case stands. */
    public enum At implements Stage {
        @Label("待录入")
        ENTRY,

        @Label("已存档")
        @Stage.End
        KEPT
    }

    /** A historical case; its nature is the source. */
    public static final FactKind KEPT = new FactKind("history.kept", "历史案件", "件");

    /**
     * What it was about in money; its nature is the currency. It is counted in the currency's smallest unit (分, cent), because an
     * amount of a fact is always yuan.
     */
    public static final FactKind SUM = new FactKind("history.sum", "历史案件金额", "币种最小单位");

    private static final int TITLE = 40;

    private HistoricalCases() {}

    /** The procedure. */
    public static final Procedure PROCEDURE = Procedure.of(
                    "history",
                    "历史案件",
                    "不产生法律效力，仅供查询",
                    At.values(),
                    HistoricalCases::title,
                    act("录入历史案件", Enter.class)
                            .at(At.ENTRY)
                            .by(Who.system())
                            .to(At.KEPT)
                            .records(HistoricalCases::facts))
            .asHistory();

    private static List<Fact> facts(Case file, Enter paper, On on) {
        List<Fact> facts = new ArrayList<>();
        facts.add(KEPT.on(paper.decided()).about(paper.party()).nature(paper.source()));
        String currency = paper.currency();
        if (paper.amount() != null && currency != null) {
            facts.add(SUM.on(paper.decided())
                    .times(paper.smallest())
                    .about(paper.party())
                    .nature(currency));
        }
        return facts;
    }

    private static String title(Case file) {
        return file.last(Enter.class)
                .map(paper ->
                        "历史案件 " + paper.decided() + " " + (paper.party() == null ? brief(paper.text()) : paper.party()))
                .orElse("历史案件");
    }

    private static String brief(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TITLE)) + "…";
    }
}
