package anlan.kernel.region;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one tree of the lists: names with those above them, codes in use and withdrawn ones. */
final class RegionTree {
    /** Steps that are no place: they stand in the code, not in an address. */
    private static final Set<String> STEPS = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划", "省直辖县级行政单位");

    private final RegionFiles files;
    private final Map<String, Region> regions = new LinkedHashMap<>();

    private RegionTree(RegionFiles files) {
        this.files = files;
    }

    /** Every division, those in use first, each after the one above it. */
    static Collection<Region> of(RegionFiles files) {
        RegionTree tree = new RegionTree(files);
        files.current().forEach(tree::current);
        files.ever().keySet().stream()
                .filter(code -> !files.current().containsKey(code))
                .forEach(tree::withdrawn);
        return tree.regions.values();
    }

    private void current(String code, String name) {
        String above = above(code);
        Region parent = above == null ? null : regions.get(above);
        String full =
                (parent == null ? "" : STEPS.contains(parent.name()) ? fullAbove(parent) : parent.fullName()) + name;
        String ever = files.ever().get(code);
        String former = ever == null || ever.endsWith(name) ? null : ever;
        regions.put(code, new Region(code, name, full, RegionLevel.of(code), above, RegionState.CURRENT, former));
    }

    private String fullAbove(Region step) {
        Region above = step.above() == null ? null : regions.get(step.above());
        return above == null ? "" : above.fullName();
    }

    // Older lists give the full name only: what stands before the own name are the names of those above, as they then
    // were.
    private void withdrawn(String code) {
        String full = files.ever().getOrDefault(code, "");
        String name = full;
        for (String prefix : new String[] {code.substring(0, 4) + "00", code.substring(0, 2) + "0000"}) {
            String before = files.ever().getOrDefault(prefix, "");
            if (!prefix.equals(code)
                    && !before.isEmpty()
                    && full.startsWith(before)
                    && full.length() > before.length()) {
                name = full.substring(before.length());
                break;
            }
        }
        regions.put(code, new Region(code, name, full, RegionLevel.of(code), above(code), RegionState.WITHDRAWN, null));
    }

    /** The nearest code above that any list knows; null at the top. */
    private @Nullable String above(String code) {
        String[] steps = {code.substring(0, 6), code.substring(0, 4) + "00", code.substring(0, 2) + "0000"};
        for (String step : steps) {
            boolean known = files.current().containsKey(step) || files.ever().containsKey(step);
            if (!step.equals(code) && known) {
                return step;
            }
        }
        return null;
    }
}
