package anlan.kernel.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small country of invented places. */
class RegionTreeTests {
    @TempDir
    private Path folder;

    @BeforeEach
    void lists() throws IOException {
        write("provinces.csv", "code,name\n98,\"澄湖市\"\n99,\"望溪省\"\n");
        write("cities.csv", "code,name,provinceCode\n9801,\"市辖区\",98\n9901,\"松口市\",99\n9902,\"白沙市\",99\n");
        write("areas.csv", "code,name,cityCode\n980101,\"东城区\",9801\n990101,\"云栖区\",9901\n990200,\"白沙市\",9902\n");
        write("streets.csv", "code,name,areaCode\n980101001,\"柳林街道\",980101\n990200001,\"金湾镇\",990200\n");
        write(
                "gb2260-1.json",
                "{\"980000\":\"澄湖市\",\"980101\":\"澄湖市东区\",\"980200\":\"澄湖市县\",\"980221\":\"澄湖市石门县\",\"990100\":\"望溪省松口市\","
                        + "\"990121\":\"望溪省松口市桃源县\"}");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Map<String, Region> tree() throws IOException {
        Map<String, Region> regions = new HashMap<>();
        RegionTree.of(RegionFiles.read(folder)).forEach(region -> regions.put(region.code(), region));
        return regions;
    }

    @Test
    void every_division_knows_its_level_its_place_and_the_one_above() throws IOException {
        Region street = tree().get("980101001");
        assertThat(street)
                .isEqualTo(new Region(
                        "980101001", "柳林街道", "澄湖市东城区柳林街道", RegionLevel.TOWN, "980101", RegionState.CURRENT, null));
        assertThat(tree().get("980101").above()).isEqualTo("980100");
        assertThat(tree().get("980100").above()).isEqualTo("980000");
        assertThat(tree().get("980000").above()).isNull();
    }

    @Test
    void a_city_without_counties_is_one_division() throws IOException {
        assertThat(tree().get("990200").level()).isEqualTo(RegionLevel.CITY);
        assertThat(tree().get("990200001").above()).isEqualTo("990200");
        assertThat(tree().get("990200001").fullName()).isEqualTo("望溪省白沙市金湾镇");
    }

    @Test
    void a_withdrawn_code_resolves_to_what_it_named_and_is_marked() throws IOException {
        Region gone = tree().get("990121");
        assertThat(gone.state()).isEqualTo(RegionState.WITHDRAWN);
        assertThat(gone.name()).isEqualTo("桃源县");
        assertThat(gone.marked()).isEqualTo("望溪省松口市桃源县（已撤销）");
        assertThat(gone.above()).isEqualTo("990100");
        // The step above it is gone as well, and was no place.
        assertThat(tree().get("980221").above()).isEqualTo("980200");
        assertThat(tree().get("980221").name()).isEqualTo("石门县");
        assertThat(tree().get("980101").marked()).isEqualTo("澄湖市东城区");
    }

    @Test
    void a_code_that_changed_its_name_keeps_the_former_one() throws IOException {
        assertThat(tree().get("980101").formerName()).isEqualTo("澄湖市东区");
        assertThat(tree().get("990100").formerName()).isNull();
    }

    @Test
    void without_an_older_list_there_is_nothing_withdrawn() throws IOException {
        Files.delete(folder.resolve("gb2260-1.json"));
        assertThat(tree().values()).extracting(Region::state).containsOnly(RegionState.CURRENT);
    }

    @Test
    void lists_that_are_missing_or_unfit_are_named() throws IOException {
        write("streets.csv", "code,name\n98010100,\"柳林街道\"\n");
        assertThatThrownBy(() -> RegionFiles.read(folder)).hasMessageContaining("streets.csv 第 2 行：应有 9 位代码");
        write("streets.csv", "id,name\n980101001,\"柳林街道\"\n");
        assertThatThrownBy(() -> RegionFiles.read(folder)).hasMessageContaining("没有 code 和 name 两列");
        Files.delete(folder.resolve("streets.csv"));
        assertThatThrownBy(() -> RegionFiles.read(folder)).hasMessageContaining("没有这个文件");
        write("streets.csv", "code,name\n");
        write("gb2260-1.json", "[1]");
        assertThatThrownBy(() -> RegionFiles.read(folder)).hasMessageContaining("gb2260-1.json");
    }
}
