package anlan.kernel.region;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.SharedFiles;
import anlan.app.TestServer;
import anlan.kernel.register.Entry;
import anlan.kernel.register.Registers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The divisions of the country, from lists that are not ours to keep. */
class CountryTests {
    private static Path lists() {
        return SharedFiles.orSkip("shared/data/codes");
    }

    @Test
    void the_lists_hold_every_town_and_every_withdrawn_code() throws IOException {
        Collection<Region> regions = RegionTree.of(RegionFiles.read(lists()));
        assertThat(counts(regions))
                .containsExactlyInAnyOrderEntriesOf(new EnumMap<>(Map.of(
                        RegionLevel.PROVINCE,
                        31L,
                        RegionLevel.CITY,
                        342L,
                        RegionLevel.COUNTY,
                        2975L,
                        RegionLevel.TOWN,
                        41_352L)));
        Map<String, Region> byCode = regions.stream().collect(Collectors.toMap(Region::code, region -> region));
        assertThat(regions)
                .allSatisfy(region -> assertThat(region.above() == null || byCode.containsKey(region.above()))
                        .as(region.code())
                        .isTrue());
        assertThat(regions.stream().filter(region -> region.state() == RegionState.WITHDRAWN))
                .hasSize(1229)
                .allSatisfy(region -> assertThat(region.name()).isNotBlank());
        assertThat(byCode.get("110103").marked()).isEqualTo("北京市崇文区（已撤销）");
        assertThat(byCode.get("110101001").marked()).isEqualTo("北京市东城区东华门街道");
        assertThat(byCode.get("420600").formerName()).isEqualTo("湖北省襄樊市");
    }

    @Test
    @Tag("slow")
    void the_register_holds_them_all_and_a_second_load_changes_nothing() throws IOException {
        Path lists = lists();
        try (TestServer server = TestServer.start("anlan.rounds=false")) {
            RegionLoad load = server.bean(RegionLoad.class);
            RegionLoad.Loaded loaded = load.load(lists, Instant.parse("2026-11-22T02:00:00Z"));
            assertThat(loaded.current()).containsEntry(RegionLevel.TOWN, 41_352);
            assertThat(loaded.withdrawn()).isEqualTo(1229);
            assertThat(counts(server.bean(Registers.class).everything(Regions.REGISTER).stream()
                            .map(Entry::body)
                            .toList()))
                    .containsEntry(RegionLevel.TOWN, 41_352L);
            RegionLoad.Loaded again = load.load(lists, Instant.parse("2026-11-22T03:00:00Z"));
            assertThat(again.added()).isZero();
            assertThat(again.changed()).isZero();
        }
    }

    private static Map<RegionLevel, Long> counts(Collection<Region> regions) {
        return regions.stream()
                .filter(region -> region.state() == RegionState.CURRENT)
                .collect(Collectors.groupingBy(
                        Region::level, () -> new EnumMap<>(RegionLevel.class), Collectors.counting()));
    }
}
