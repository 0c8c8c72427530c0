package anlan.app.rounds;

import org.springframework.stereotype.Component;

/** Holds the rounds while somebody leads followers and periods by a time of his own: the demonstration's past year. */
@Component
public class Signal {

    private volatile boolean held;

    /** No round begins until {@link #release}. */
    public void hold() {
        held = true;
    }

    /** Rounds begin again. */
    public void release() {
        held = false;
    }

    /** Whether rounds wait. */
    boolean held() {
        return held;
    }
}
