package anlan.kernel.desk;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of cases is asked for, on the screen and as a file; what is not said filters nothing.
 *
 * @param ids only these cases; all where none is named
 */
record CaseListRequest(
        @Nullable String procedure,
        @Nullable String stage,
        @Nullable String unit,
        @Nullable String q,
        @Nullable String state,
        @Nullable String sort,
        @Nullable List<UUID> ids) {

    CaseLines.Filter filter() {
        return new CaseLines.Filter(
                given(procedure),
                given(stage),
                given(unit),
                given(q).strip(),
                given(state),
                given(sort),
                ids == null ? List.of() : List.copyOf(ids));
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
