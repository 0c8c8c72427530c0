package anlan.kernel.register;

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
    public enum Kind {
        /** 新增. */
        ADDED("新增"),
        /** 修改. */
        CHANGED("修改"),
        /** 注销. */
        CLOSED("注销"),
        /** 恢复. */
        REOPENED("恢复");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Officials' words. */
        public String label() {
            return label;
        }

        /** As stored. */
        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
