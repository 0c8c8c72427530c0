package anlan.kernel.people;

import anlan.kernel.form.Labelled;

/** Kinds of units in the tree. */
public enum UnitKind implements Labelled {
    /** An emergency-management bureau. */
    BUREAU("应急管理局", true),
    /** An office inside a bureau. */
    OFFICE("科室", false),
    /** An enforcement brigade that acts in its bureau's name. */
    BRIGADE("执法队伍", false),
    /** A township or street. */
    TOWNSHIP("乡镇（街道）", true),
    /** A development zone, which stands beside counties. */
    ZONE("开发区（园区）", true),
    /** An enterprise with an account of its own, below the organ that supervises it: its people see what lies in it, nothing else. */
    ENTERPRISE("企业", true),
    /** No body of people: holds what was imported from one source, apart from the work of every bureau. */
    ARCHIVE("历史资料", true);

    private final String label;
    private final boolean organ;

    UnitKind(String label, boolean organ) {
        this.label = label;
        this.organ = organ;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether such a unit acts in its own name, so that its people work for it and not for an office. */
    public boolean isOrgan() {
        return organ;
    }
}
