package anlan.proof;

import java.time.LocalDate;

/** How the walk gets from one state to the next. */
public sealed interface Move {

    /** An act is done. */
    record Do(Step step) implements Move {
        @Override
        public String toString() {
            return step.toString();
        }
    }

    /** Nothing happens until a day. */
    record Wait(LocalDate until) implements Move {
        @Override
        public String toString() {
            return "等待至 " + until;
        }
    }
}
