package anlan.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days during which a period stands still (中止, 扣除), first and last day included; without a last day it still
/// stands.
public record Pause(String reason, LocalDate from, @Nullable LocalDate to) {
    public Pause {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("中止的终日早于始日：" + reason + " " + from + " " + to);
        }
    }

    /// Whether the period still stands.
    public boolean open() {
        return to == null;
    }

    /// Whether the period stands on that day.
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
