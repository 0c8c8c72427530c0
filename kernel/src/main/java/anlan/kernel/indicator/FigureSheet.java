package anlan.kernel.indicator;

import anlan.kernel.document.Document;
import anlan.kernel.document.Series;
import anlan.kernel.document.Volume;
import anlan.kernel.form.Label;
import anlan.kernel.form.MayBeEmpty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Figures on paper.
 *
 * @param scope for which unit
 * @param period of which period
 * @param cutoff as known when
 * @param groups figures under their headings, in the order declared
 */
record FigureSheet(
        @Label("统计单位") String scope,
        @Label("统计期间") String period,
        @Label("录入截止") String cutoff,
        @Label("指标") List<Group> groups) {

    /** The printed table. */
    static final Document<FigureSheet> DOCUMENT =
            Document.of("indicator.figures", "执法统计指标表", FigureSheet.class, Series.NONE, Volume.INNER);

    /** What stands under one heading. */
    record Group(@Label("类别") String heading, @Label("指标") List<Line> lines) {}

    /** One figure with its two sides. */
    record Line(
            @Label("指标") String label,
            @Label("数值") String value,
            @Label("分子") String numerator,
            @Label("分母") @MayBeEmpty String denominator,
            @Label("口径") String sentence,
            @Label("上年同期") @MayBeEmpty String previous) {}

    static FigureSheet of(List<Figure> figures) {
        Figure first = figures.getFirst();
        return new FigureSheet(
                first.scope(),
                first.period(),
                first.cutoff(),
                figures.stream()
                        .collect(Collectors.groupingBy(
                                Figure::group,
                                LinkedHashMap::new,
                                Collectors.mapping(FigureSheet::line, Collectors.toList())))
                        .entrySet()
                        .stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList());
    }

    private static Line line(Figure figure) {
        Figure.Side below = figure.denominator();
        return new Line(
                figure.label(),
                figure.display(),
                figure.numerator().label() + " " + figure.numerator().display(),
                below == null ? "" : below.label() + " " + below.display(),
                figure.sentence(),
                figure.previous() == null ? "" : figure.previous().restated());
    }
}
