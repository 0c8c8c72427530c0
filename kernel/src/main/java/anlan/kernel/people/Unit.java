package anlan.kernel.people;

import anlan.kernel.form.AtMost;
import anlan.kernel.form.Hint;
import anlan.kernel.form.Label;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Pick;
import anlan.kernel.form.Shape;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One unit of the tree, known by its path; dated, because units are merged and dissolved.
 *
 * @param path such as {@code 0001.0004}: the part before the last dot is the unit above
 * @param name full official name
 * @param shortName as it stands in case numbers and lists; empty where the full name does
 * @param kind what it is
 * @param from first day it exists
 * @param until last day it exists; empty while it does
 * @param regions region codes (GB/T 2260) with the day each began to hold
 * @param enterprise entry of the enterprise this unit is; empty for all other kinds
 */
public record Unit(
        @Label("单位编码") @Shape(value = "[0-9]{4}(\\.[0-9]{4})*", otherwise = "单位编码每级四位数字，以点分隔，如 0001.0004")
        String path,

        @Label("单位名称") @AtMost(80) String name,
        @Label("简称") @MayBeEmpty @AtMost(20) @Nullable String shortName,
        @Label("类别") UnitKind kind,
        @Label("成立日期") LocalDate from,
        @Label("撤销日期") @MayBeEmpty @Nullable LocalDate until,

        @Label("行政区划代码") @MayBeEmpty @Hint("区划代码变更时新增一行，不改旧行")
        List<RegionCode> regions,

        @Label("对应企业") @Pick("enterprise") @Hint("类别为企业的填写：其账号只看得见本企业的申请") @MayBeEmpty @Nullable
        UUID enterprise) {

    /** A unit that is no enterprise. */
    public Unit(
            String path,
            String name,
            @Nullable String shortName,
            UnitKind kind,
            LocalDate from,
            @Nullable LocalDate until,
            List<RegionCode> regions) {
        this(path, name, shortName, kind, from, until, regions, null);
    }

    /**
     * A region code and since when it holds.
     *
     * @param code six or more digits of GB/T 2260 or its extension
     * @param from first day
     */
    public record RegionCode(
            @Label("代码") @Pick("region") @Shape(value = "[0-9]{6,12}", otherwise = "区划代码为 6 至 12 位数字")
            String code,

            @Label("启用日期") LocalDate from) {}

    /** Whether it exists on the day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** The region code that held on the day. */
    public Optional<String> regionOn(LocalDate day) {
        return regions.stream()
                .filter(region -> !day.isBefore(region.from()))
                .max(Comparator.comparing(RegionCode::from))
                .map(RegionCode::code);
    }

    /** Path of the unit above; empty at the top. */
    public Optional<String> above() {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(path.substring(0, dot));
    }
}
