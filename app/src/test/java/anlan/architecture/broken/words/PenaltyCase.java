package anlan.architecture.broken.words;

import java.time.LocalDate;

/** Business where none belongs; this mention of a penalty is a comment and allowed. */
final class PenaltyCase {
    int countHazards(LocalDate hearingDay) {
        return hearingDay.getYear();
    }

    String title() {
        return "行政处罚一般程序";
    }

    String number() {
        return "案号";
    }
}
