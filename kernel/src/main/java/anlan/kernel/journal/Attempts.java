package anlan.kernel.journal;

import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Runs what writes to a case, each attempt in one transaction: what ends an attempt early leaves nothing behind but its answer. */
@Component
final class Attempts {

    private static final int TRIES = 4;

    private final Transactions transactions;
    private final Effects effects;

    Attempts(Transactions transactions, Effects effects) {
        this.transactions = transactions;
        this.effects = effects;
    }

    /** Obstacles found when everything was already prepared. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Performed.Refused why;

        Refused(Performed.Refused why) {
            super(null, null, false, false);
            this.why = why;
        }
    }

    /** What the attempt gives, or what is made of a refusal. Who was overtaken reads the case again and judges again. */
    <T> T settle(Scope scope, Supplier<T> attempt, Function<Performed, T> otherwise) {
        for (int tries = 1; ; tries++) {
            try {
                return transactions.byKeys(scope, attempt);
            } catch (Effects.Taken taken) {
                return otherwise.apply(transactions.in(scope, () -> effects.refusal(taken)));
            } catch (Refused refused) {
                return otherwise.apply(refused.why);
            } catch (Effects.Overtaken overtaken) {
                if (tries == TRIES) return otherwise.apply(new Performed.Stale(List.of("案卷正在被其他人办理，请稍后重试")));
            }
        }
    }
}
