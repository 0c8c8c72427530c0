package anlan.kernel.people;

import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;

/** Kinds of units in the tree. */
public enum UnitKind implements Labelled {
    /** An emergency-management bureau. */
    @Label("应急管理局")
    BUREAU,
    /** An office inside a bureau. */
    @Label("科室")
    OFFICE,
    /** An enforcement brigade that acts in its bureau's name. */
    @Label("执法队伍")
    BRIGADE,
    /** A township or street. */
    @Label("乡镇（街道）")
    TOWNSHIP,
    /** A development zone, which stands beside counties. */
    @Label("开发区（园区）")
    ZONE,
    /** An enterprise with an account of its own, below the organ that supervises it: its people see what lies in it, nothing else. */
    @Label("企业")
    ENTERPRISE,
    /** No body of people: holds what was imported from one source, apart from the work of every bureau. */
    @Label("历史资料")
    ARCHIVE;

    /** Whether such a unit acts in its own name, so that its people work for it and not for an office. */
    public boolean isOrgan() {
        return this != OFFICE && this != BRIGADE;
    }
}
