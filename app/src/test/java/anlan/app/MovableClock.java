package anlan.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** The server's clock in the hands of a test: it stands still until it is set. */
public final class MovableClock extends Clock implements BeanPostProcessor {

    private final ZoneId zone;
    private volatile Instant now;

    /** Stands at a moment, in Shanghai. */
    public MovableClock(Instant now) {
        this(now, ZoneId.of("Asia/Shanghai"));
    }

    private MovableClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Sets it. */
    public void set(Instant moment) {
        now = moment;
    }

    /** Takes the place of the clock the server would have. */
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Clock ? this : bean;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(now, other);
    }
}
