package anlan.kernel.region;

import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;

/** Levels of divisions, from above. */
public enum RegionLevel implements Labelled {
    /** Province, autonomous region, municipality. */
    @Label("省级")
    PROVINCE,
    /** City, prefecture, league; also the empty step that stands below a municipality. */
    @Label("地级")
    CITY,
    /** County, district, county-level city, banner. */
    @Label("县级")
    COUNTY,
    /** Town, township, street. */
    @Label("乡级")
    TOWN;

    /** The level a code of six or nine digits says. */
    static RegionLevel of(String code) {
        if (code.length() > 6) {
            return TOWN;
        }
        return code.endsWith("0000") ? PROVINCE : code.endsWith("00") ? CITY : COUNTY;
    }
}
