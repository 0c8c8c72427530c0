package anlan.kernel.region;

import anlan.kernel.register.Change;
import anlan.kernel.register.Entry;
import anlan.kernel.register.Registers;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings the register of divisions to the state of a folder of lists; what no list names any more is marked, never removed. */
@Component
public final class RegionLoad {
    private static final int AT_A_TIME = 2_000;
    private static final String UNIT = "0001";

    private final Registers registers;
    private final Transactions transactions;

    RegionLoad(Registers registers, Transactions transactions) {
        this.registers = registers;
        this.transactions = transactions;
    }

    /**
     * What a load found and did.
     *
     * @param current divisions in use by level
     * @param withdrawn codes out of use
     * @param added entries that are new
     * @param changed entries that are different now
     */
    public record Loaded(Map<RegionLevel, Integer> current, int withdrawn, int added, int changed) {}

    /**
     * Loads the lists of a folder, all or nothing; a second load of the same lists changes nothing.
     *
     * @throws IOException when a list is missing or unfit; the message says which in the user's words
     */
    public Loaded load(Path folder, Instant now) throws IOException {
        Collection<Region> regions = RegionTree.of(RegionFiles.read(folder));
        Change change = Change.bySystem(UNIT, now, "装载行政区划代码");
        return transactions.in(Scope.system(), () -> write(regions, change));
    }

    private Loaded write(Collection<Region> regions, Change change) {
        Map<String, Entry<Region>> before = new HashMap<>();
        registers
                .everything(Regions.REGISTER)
                .forEach(entry -> before.put(entry.body().code(), entry));
        Map<UUID, Region> fresh = new LinkedHashMap<>();
        int added = 0;
        int changed = 0;
        for (Region region : regions) {
            Entry<Region> entry = before.remove(region.code());
            if (entry == null) {
                fresh.put(Region.id(region.code()), region);
                added++;
            } else {
                changed += change(entry, region, change);
            }
            if (fresh.size() == AT_A_TIME) {
                registers.addAll(Regions.REGISTER, fresh, change);
                fresh = new LinkedHashMap<>();
            }
        }
        registers.addAll(Regions.REGISTER, fresh, change);
        for (Entry<Region> gone : before.values()) {
            changed += change(gone, gone.body().withdrawn(), change);
        }
        return loaded(regions, added, changed);
    }

    private int change(Entry<Region> entry, Region region, Change change) {
        if (entry.body().equals(region)) {
            return 0;
        }
        registers.change(Regions.REGISTER, entry.id(), entry.version(), region, change);
        return 1;
    }

    private static Loaded loaded(Collection<Region> regions, int added, int changed) {
        Map<RegionLevel, Integer> current = new TreeMap<>();
        int withdrawn = 0;
        for (Region region : regions) {
            if (region.state() == RegionState.WITHDRAWN) {
                withdrawn++;
            } else {
                current.merge(region.level(), 1, Integer::sum);
            }
        }
        return new Loaded(current, withdrawn, added, changed);
    }
}
