package anlan.kernel.party;

import anlan.kernel.form.Labelled;

/** Fields of supervision, as work-safety statistics divide them. */
public enum Sector implements Labelled {
    /** Makes, stores or trades hazardous chemicals. */
    CHEMICALS("危险化学品"),
    /** Fireworks. */
    FIREWORKS("烟花爆竹"),
    /** Coal and other mines. */
    MINES("矿山"),
    /** Metallurgy and non-ferrous metals. */
    METALLURGY("冶金有色"),
    /** Building materials. */
    BUILDING_MATERIALS("建材"),
    /** Machinery. */
    MACHINERY("机械"),
    /** Light industry, food. */
    LIGHT_INDUSTRY("轻工"),
    /** Textiles. */
    TEXTILES("纺织"),
    /** Tobacco. */
    TOBACCO("烟草"),
    /** Shops, markets, hotels. */
    COMMERCE("商贸"),
    /** Everything else. */
    OTHER("其他");

    private final String label;

    Sector(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
