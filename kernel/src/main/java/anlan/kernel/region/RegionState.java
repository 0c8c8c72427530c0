package anlan.kernel.region;

import anlan.kernel.form.Labelled;

/** Whether a code is in use. */
public enum RegionState implements Labelled {
    /** In the list last loaded. */
    CURRENT("现行"),
    /** In an older list only; it still resolves to what it named. */
    WITHDRAWN("已撤销");

    private final String label;

    RegionState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
