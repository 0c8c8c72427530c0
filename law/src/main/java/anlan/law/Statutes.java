package anlan.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The register of statutes by date, read from the table shipped in the jar. Immutable.
public final class Statutes {
    private static final Set<String> KINDS = Set.of("法律", "行政法规", "司法解释", "党内法规", "地方性法规", "部门规章", "地方政府规章", "规范性文件");
    private static final Statutes SHIPPED = new Statutes(read());

    private final Map<String, Statute> byCode = new LinkedHashMap<>();

    private Statutes(List<Statute> all) {
        all.forEach(s -> byCode.put(s.code(), s));
    }

    /// The register of this release.
    public static Statutes shipped() {
        return SHIPPED;
    }

    /// Every statute in the order of the table.
    public List<Statute> all() {
        return List.copyOf(byCode.values());
    }

    /// The statute with this code.
    public Optional<Statute> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The statute cited by this name.
    public Optional<Statute> named(String name) {
        return byCode.values().stream().filter(s -> s.name().equals(name)).findFirst();
    }

    /// The statute that an article belongs to, in the version of a day; empty if not registered or not in force.
    public Optional<Statute.Version> versionOf(Article article, LocalDate day) {
        return named(article.law()).flatMap(s -> s.versionOn(day));
    }

    private record Line(Statute head, Statute.Version version) {}

    private static List<Statute> read() {
        var lines = new LinkedHashMap<String, List<Line>>();
        for (var line : Sheet.shipped("statutes.csv", "编码", "引用名", "全称", "种类", "通过或者公布", "施行日", "失效日", "文号", "来源")
                .map(Statutes::line)) {
            lines.computeIfAbsent(line.head().code(), code -> new ArrayList<>()).add(line);
        }
        return lines.values().stream().map(Statutes::joined).toList();
    }

    private static Line line(Sheet.Row row) {
        if (!KINDS.contains(row.needed("种类"))) {
            throw new IllegalArgumentException("不是种类：" + row.cell("种类"));
        }
        var ended = row.cell("失效日");
        return new Line(
                new Statute(row.needed("编码"), row.needed("引用名"), row.needed("全称"), row.needed("种类"), List.of()),
                new Statute.Version(
                        LocalDate.parse(row.needed("通过或者公布")),
                        LocalDate.parse(row.needed("施行日")),
                        ended.isEmpty() ? null : LocalDate.parse(ended),
                        row.cell("文号"),
                        Values.status(row.needed("来源"))));
    }

    private static Statute joined(List<Line> lines) {
        var head = lines.getFirst().head();
        var versions = new ArrayList<Statute.Version>();
        for (int i = 0; i < lines.size(); i++) {
            var version = lines.get(i).version();
            var next = i + 1 < lines.size() ? lines.get(i + 1).version().from() : null;
            if (!lines.get(i).head().equals(head) || (next != null && !next.isAfter(version.from()))) {
                throw new IllegalArgumentException("版本次序或者名称不一致：" + head.code() + " " + version.from());
            }
            versions.add(ended(version, next));
        }
        return new Statute(head.code(), head.name(), head.title(), head.kind(), versions);
    }

    private static Statute.Version ended(Statute.Version version, @Nullable LocalDate next) {
        var until = version.until() != null || next == null ? version.until() : next.minusDays(1);
        return new Statute.Version(version.adopted(), version.from(), until, version.number(), version.status());
    }
}
