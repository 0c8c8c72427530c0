package anlan.law.violation;

/// One line of a penalty article: at this stage, for this subject, this fine; `optional` where the law says 可以.
public record Penalty(Stage stage, Subject subject, Fine fine, boolean optional) {}
