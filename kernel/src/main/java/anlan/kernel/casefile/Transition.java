package anlan.kernel.casefile;

import anlan.kernel.form.Label;

/**
 * The case passes to a later version of its procedure (程序从新), confirmed by legal staff.
 *
 * @param from version it followed so far
 * @param to version it follows from now on
 */
public record Transition(
        @Label("原版本") int from, @Label("新版本") int to) {

    /** The act as lists and rails name it; it is performed by the journal, never by a procedure. */
    public static final Act<Transition> ACT = Act.act("转入新版程序", Transition.class);
}
