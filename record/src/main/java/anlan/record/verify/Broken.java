package anlan.record.verify;

/// Ends a check at its first finding.
final class Broken extends RuntimeException {

    private final transient Finding finding;

    private Broken(Finding finding) {
        super(finding.toString());
        this.finding = finding;
    }

    static Broken at(long seq, String words) {
        return new Broken(Finding.at(seq, words));
    }

    static Broken in(String place, String words) {
        return new Broken(Finding.in(place, words));
    }

    Finding finding() {
        return finding;
    }
}
