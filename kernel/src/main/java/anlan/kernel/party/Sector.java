package anlan.kernel.party;

import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;

/** Fields of supervision, as work-safety statistics divide them. */
public enum Sector implements Labelled {
    /** Makes, stores or trades hazardous chemicals. */
    @Label("危险化学品")
    CHEMICALS,
    /** Fireworks. */
    @Label("烟花爆竹")
    FIREWORKS,
    /** Coal and other mines. */
    @Label("矿山")
    MINES,
    /** Metallurgy and non-ferrous metals. */
    @Label("冶金有色")
    METALLURGY,
    /** Building materials. */
    @Label("建材")
    BUILDING_MATERIALS,
    /** Machinery. */
    @Label("机械")
    MACHINERY,
    /** Light industry, food. */
    @Label("轻工")
    LIGHT_INDUSTRY,
    /** Textiles. */
    @Label("纺织")
    TEXTILES,
    /** Tobacco. */
    @Label("烟草")
    TOBACCO,
    /** Shops, markets, hotels. */
    @Label("商贸")
    COMMERCE,
    /** Everything else. */
    @Label("其他")
    OTHER
}
