package anlan.bureau.penalty;

import anlan.kernel.form.AtLeast;
import anlan.kernel.form.Label;
import anlan.kernel.form.Pick;
import anlan.law.Money;
import java.util.List;

/**
 * What is proposed or concluded for one party.
 *
 * @param party key of the party
 * @param kinds kinds of penalty
 * @param fine amount in yuan; zero without a fine
 * @param confiscated amount in yuan; zero without confiscation
 */
public record Proposed(
        @Label("当事人") @Pick("party") String party,
        @Label("处罚种类") @AtLeast(1) List<Kind> kinds,
        @Label("罚款金额") @AtLeast(0) Money fine,
        @Label("没收金额") @AtLeast(0) Money confiscated)
        implements Penalising {}
