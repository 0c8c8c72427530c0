package anlan.kernel.register;

import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;
import java.time.Instant;

/**
 * One change in an entry's history.
 *
 * @param version counts from 1
 * @param kind what was done to the entry
 * @param body its fields afterwards
 * @param name who did it
 * @param why the reason given
 * @param at when
 */
public record EntryVersion<R extends Record>(int version, Kind kind, R body, String name, String why, Instant at) {

    /** What may be done to an entry. */
    public enum Kind implements Labelled {
        /** 新增. */
        @Label("新增")
        ADDED,
        /** 修改. */
        @Label("修改")
        CHANGED,
        /** 注销. */
        @Label("注销")
        CLOSED,
        /** 恢复. */
        @Label("恢复")
        REOPENED;

        /** As stored. */
        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
