package anlan.kernel.register;

import java.time.Instant;
import java.util.UUID;

/**
 * One entry as it stands.
 *
 * @param id never changes
 * @param unit path of the unit it belongs to
 * @param version counts its changes from 1
 * @param closed whether it has left the register (注销); it stays readable
 * @param changed moment of the last change
 * @param body its fields
 */
public record Entry<R extends Record>(UUID id, String unit, int version, boolean closed, Instant changed, R body) {}
