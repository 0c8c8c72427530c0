package anlan.app.portal;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Deadline;
import anlan.kernel.casefile.Matter;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Stage;
import anlan.kernel.form.Field;
import anlan.kernel.form.Fields;
import anlan.kernel.form.Labelled;
import anlan.law.Article;
import anlan.law.Citation;
import anlan.law.DatedValue;
import anlan.law.Law;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What who applies must know beforehand (Administrative Licensing Law art. 30): drawn from the declaration the bureau itself
 * works by, so that guide and procedure cannot say different things.
 *
 * @param basis the law it rests on, in words
 * @param fee what it costs, with the article; empty where the law says nothing of it
 * @param steps through what it goes, the ends left out
 * @param form what is filled in, and the materials asked for; nothing else may be asked
 * @param periods how long each thing may take
 * @param results the documents it can bring
 * @param later what the applicant can do while the matter runs or afterwards
 */
record ServiceGuide(
        String key,
        String title,
        String basis,
        String fee,
        List<String> steps,
        List<Asked> form,
        List<Time> periods,
        List<String> results,
        List<String> later) {

    private static final String FEE = "LIC-024.fee";
    private static final Actor APPLICANT = new Actor("applicant", "", "", "", Set.of(), new UUID(0, 0));

    /** One thing to be filled in, and what can be chosen or must stand in each line of it. */
    record Asked(String label, boolean required, List<String> within) {}

    /** One period: how long, by which articles, what does not count, whether it was checked. */
    record Time(String label, String length, String basis, List<String> without, boolean unverified) {}

    /** The guide to a procedure, as the law stands on that day; empty unless a citizen or enterprise can begin it. */
    static Optional<ServiceGuide> of(Procedure procedure, Law law, LocalDate day) {
        Case none = Case.empty(new UUID(0, 0), procedure);
        List<Act<?>> own = procedure.acts().stream()
                .filter(act -> act.parts().who().admits().holds(none, APPLICANT))
                .toList();
        return procedure.opening().stream()
                .filter(own::contains)
                .findFirst()
                .map(begin -> new ServiceGuide(
                        procedure.key(),
                        procedure.label(),
                        Citation.words(procedure.basis()),
                        law.find(FEE, day).map(ServiceGuide::cost).orElse(""),
                        procedure.stages().stream()
                                .filter(stage -> !stage.end())
                                .map(Stage::label)
                                .toList(),
                        asked(begin.paper()),
                        periods(procedure, law, day),
                        results(procedure),
                        own.stream().filter(act -> act != begin).map(Act::label).toList()));
    }

    private static String cost(DatedValue fee) {
        return fee.display() + "（依据" + Article.display(fee.articles()) + "）";
    }

    private static List<Time> periods(Procedure procedure, Law law, LocalDate day) {
        return procedure.periods().stream()
                .filter(Deadline.class::isInstance)
                .map(Deadline.class::cast)
                .flatMap(period -> law.find(period.term(), day).stream()
                        .map(value -> new Time(
                                // A day named by a paper: only the value says what it is counted from.
                                period.article().isEmpty() ? period.label() : value.label(),
                                value.display(),
                                Article.display(value.articles()),
                                period.excluded().stream().map(Matter::label).toList(),
                                value.unverified())))
                .toList();
    }

    private static List<String> results(Procedure procedure) {
        return procedure.acts().stream()
                .flatMap(act -> act.parts().issues().stream())
                .map(issue -> issue.document().label())
                .distinct()
                .toList();
    }

    private static List<Asked> asked(Class<?> paper) {
        return Fields.of(paper).all().stream()
                .map(field ->
                        new Asked(field.label(), field.required(), within(field).toList()))
                .toList();
    }

    private static Stream<String> within(Field field) {
        Class<?> type = field.type();
        if (type.isEnum())
            return Arrays.stream(type.getEnumConstants())
                    .filter(Labelled.class::isInstance)
                    .map(constant -> ((Labelled) constant).label());
        if (!type.isRecord()) return Stream.of();
        return Fields.of(type).all().stream().map(inner -> {
            String choices = within(inner).collect(Collectors.joining("、"));
            return inner.label() + (inner.required() ? "" : "（选填）") + (choices.isEmpty() ? "" : "：" + choices);
        });
    }
}
