package anlan.kernel.region;

import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;

/** Whether a code is in use. */
public enum RegionState implements Labelled {
    /** In the list last loaded. */
    @Label("现行")
    CURRENT,
    /** In an older list only; it still resolves to what it named. */
    @Label("已撤销")
    WITHDRAWN
}
