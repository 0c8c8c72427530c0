package anlan.kernel.region;

import anlan.kernel.form.Labelled;

/** Levels of divisions, from above. */
public enum RegionLevel implements Labelled {
    /** Province, autonomous region, municipality. */
    PROVINCE("省级"),
    /** City, prefecture, league; also the empty step that stands below a municipality. */
    CITY("地级"),
    /** County, district, county-level city, banner. */
    COUNTY("县级"),
    /** Town, township, street. */
    TOWN("乡级");

    private final String label;

    RegionLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The level a code of six or nine digits says. */
    static RegionLevel of(String code) {
        if (code.length() > 6) {
            return TOWN;
        }
        return code.endsWith("0000") ? PROVINCE : code.endsWith("00") ? CITY : COUNTY;
    }
}
