package anlan.bureau.penalty;

import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.ForParty;
import anlan.kernel.casefile.On;
import anlan.kernel.form.Labelled;
import anlan.law.Money;
import anlan.law.violation.Facts;
import anlan.law.violation.LighterLaw;
import anlan.law.violation.Stage;
import anlan.law.violation.Subject;
import anlan.law.violation.Violations;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A paper that fixes a fine inside the range of the law (DIS-003, DIS-004, GEN-012). */
public interface Weighing extends ForParty, Charging, Penalising {

    /** As whom the party is liable. */
    Liable liable();

    /** How far the violation has gone. */
    Gravity gravity();

    /** Illegal income or value of the goods or income of last year, where the range depends on it; null if not found out. */
    @Nullable
    Money measure();

    /** The ranges of the law of the act and of the law of today, and which applies; empty before a case is filed. */
    default Optional<LighterLaw> range(Case file, On on) {
        if (Violations.shipped().versions(violation()).isEmpty()) return Optional.empty();
        LocalDate ended =
                file.last(FilingPapers.File.class).map(FilingPapers.File::ended).orElse(on.day());
        Money money = measure();
        Facts facts = new Facts(money, money, money, null, 0);
        return Optional.of(LighterLaw.compare(
                Violations.shipped(), violation(), liable().subject, gravity().stage, facts, ended, on.day()));
    }

    /** Whom the article strikes. */
    enum Liable implements Labelled {
        UNIT(Subject.UNIT),
        PRINCIPAL(Subject.PRINCIPAL),
        RESPONSIBLE(Subject.RESPONSIBLE),
        OFFICERS(Subject.OFFICERS),
        INVESTOR(Subject.INVESTOR);

        private final Subject subject;

        Liable(Subject subject) {
            this.subject = subject;
        }

        @Override
        public String label() {
            return subject.label();
        }
    }

    /** How far the violation has gone, as the articles distinguish it. */
    enum Gravity implements Labelled {
        FIRST(Stage.FIRST),
        OVERDUE(Stage.OVERDUE),
        ACCIDENT(Stage.ACCIDENT),
        GRAVE(Stage.GRAVE),
        VERY_GRAVE(Stage.VERY_GRAVE);

        private final Stage stage;

        Gravity(Stage stage) {
            this.stage = stage;
        }

        @Override
        public String label() {
            return stage.label();
        }
    }
}
