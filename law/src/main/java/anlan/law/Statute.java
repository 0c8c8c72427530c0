package anlan.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A law, regulation, rule or document with its versions, oldest first.
///
/// `code` is the rulebook's (APL, WSL …), `name` the one it is cited by, `title` the full one.
public record Statute(String code, String name, String title, String kind, List<Version> versions) {
    /// One version: adopted or issued, in force from, last day in force (null: still), document number, source.
    public record Version(
            LocalDate adopted, LocalDate from, @Nullable LocalDate until, String number, SourceStatus status) {
        /// Whether this version was in force on that day.
        public boolean inForce(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    public Statute {
        versions = List.copyOf(versions);
    }

    /// The version in force on a day; empty before the first and after the end.
    public Optional<Version> versionOn(LocalDate day) {
        return versions.stream().filter(v -> v.inForce(day)).findFirst();
    }

    /// Whether it may be the basis of a penalty or an inspection (行政处罚法 16: not an ordinary normative document).
    public boolean mayFoundPenalty() {
        return switch (kind) {
            case "法律", "行政法规", "地方性法规", "部门规章", "地方政府规章" -> true;
            default -> false;
        };
    }
}
