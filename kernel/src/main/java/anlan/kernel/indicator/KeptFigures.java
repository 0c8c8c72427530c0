package anlan.kernel.indicator;

import static anlan.kernel.casefile.Act.act;
import static anlan.kernel.casefile.Rule.rule;

import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Stage;
import anlan.kernel.casefile.Who;
import anlan.kernel.form.AtLeast;
import anlan.kernel.form.AtMost;
import anlan.kernel.form.Label;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Pick;
import anlan.kernel.scope.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 指标上报留存: what was reported for a unit and a period, kept as computed that day; one case for each organ, unit and period. */
public final class KeptFigures {

    /** The one stage: a period may be reported again. */
    public enum At implements Stage {
        @Label("已留存")
        KEPT
    }

    /**
     * One figure as it was reported.
     *
     * @param key stable name of the indicator
     * @param label officials' words
     * @param display the value as people read it
     * @param numerator exact
     * @param denominator exact; empty for a plain sum
     * @param sentence definition in one sentence, as it was then
     */
    public record Line(
            @Label("指标编号") @AtMost(80) String key,
            @Label("指标") @AtMost(200) String label,
            @Label("上报值") @AtMost(100) String display,
            @Label("分子") BigDecimal numerator,
            @Label("分母") @MayBeEmpty @Nullable BigDecimal denominator,
            @Label("口径") @AtMost(500) String sentence) {

        static Line of(Figure figure) {
            Figure.Side below = figure.denominator();
            return new Line(
                    figure.key(),
                    figure.label(),
                    figure.display(),
                    plain(figure.numerator().value()),
                    below == null ? null : plain(below.value()),
                    figure.sentence());
        }

        // So that a number reads back as the same number, whatever scale a sum came with.
        private static BigDecimal plain(BigDecimal value) {
            return new BigDecimal(value.stripTrailingZeros().toPlainString());
        }
    }

    /**
     * Figures are reported and kept.
     *
     * @param unit path of the unit, with everything below it
     * @param from first day
     * @param to last day
     * @param known only what had been recorded by then
     * @param purpose to whom or for what they are reported
     * @param lines the figures, as computed from the record
     */
    public record KeepFigures(
            @Label("统计单位") @Pick("unit") String unit,
            @Label("期间开始") LocalDate from,
            @Label("期间结束") LocalDate to,
            @Label("录入截止") Instant known,
            @Label("报送用途") @AtMost(200) String purpose,
            @Label("上报的指标") @AtLeast(1) List<Line> lines) {

        /** For whom, when, as known when. */
        public Frame frame() {
            return new Frame(unit, from, to, known);
        }

        Optional<Line> line(String key) {
            return lines.stream().filter(line -> line.key().equals(key)).findFirst();
        }
    }

    /** All figures of a frame. */
    public record Computed(List<Line> lines) {
        static Computed of(List<Figure> figures) {
            return new Computed(figures.stream().map(Line::of).toList());
        }
    }

    /** 按录入截止计算的指标. */
    static final Need<Frame, Computed> COMPUTED = new Need<>("indicator.computed", "按录入截止计算的指标", Computed.class);

    private static final Obstacle<KeepFigures> TYPED = rule("COMPUTED", "", "上报值应当与按录入截止从案卷计算的数值一致")
            .on(KeepFigures.class)
            .looking(COMPUTED, (file, in) -> in.frame())
            .refuses((file, in, computed, on) -> !computed.lines().equals(in.lines()));

    private static final Obstacle<KeepFigures> AHEAD = rule("COMPUTED", "", "录入截止不得晚于留存之时，期间结束不得早于开始")
            .on(KeepFigures.class)
            .refuses(
                    (file, in, on) -> in.known().isAfter(on.moment()) || in.to().isBefore(in.from()));

    /** The procedure. Its act stands at no stage, so that no case is opened by hand. */
    public static final Procedure PROCEDURE = Procedure.of(
            "indicator.kept",
            "指标上报留存",
            "",
            At.values(),
            KeptFigures::title,
            act("留存上报值", KeepFigures.class)
                    .by(Who.post("statistics", "统计人员").or(Who.post("leader", "主要负责人")))
                    .unless(TYPED, AHEAD)
                    .aside());

    private KeptFigures() {}

    /** The case in which an organ keeps what it reported for a unit and period: always the same. */
    static UUID file(String organ, Frame frame) {
        return Ids.named("indicator.kept", organ, frame.unit(), frame.from(), frame.to());
    }

    private static String title(Case file) {
        return file.last(KeepFigures.class)
                .map(in -> in.from() + "至" + in.to() + "指标上报值")
                .orElse("指标上报值");
    }
}
