package anlan.app.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import anlan.kernel.access.Public;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whatever was published, by kind and by words in it: decisions, licences, hazards, inspections, draws. */
@RestController
@RequestMapping(path = "/public", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
@Public(because = "shows published records only, read with a database role that sees nothing else")
class PublicNotices {

    private static final int SIZE = 30;
    private static final List<String> KINDS =
            Arrays.stream(PublicList.values()).map(PublicList::kind).toList();

    private final PublicRecords records;
    private final Clock clock;

    PublicNotices(PublicRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @GetMapping("/notices")
    ResponseEntity<String> list(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int after) {
        Optional<PublicList> list = PublicList.of(kind);
        return list.isPresent() || kind.isEmpty()
                ? ResponseEntity.ok(listed(list, q.strip(), Math.max(0, after)))
                : ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .body(new Page("没有这类公示").markup(back()).html());
    }

    @GetMapping("/notices/{id}")
    ResponseEntity<String> notice(@PathVariable UUID id) {
        Optional<PublicRecords.Matter> found = records.matter(KINDS, id, today());
        if (found.isEmpty())
            return ResponseEntity.status(HttpStatus.NOT_FOUND)
                    .body(new Page("没有这条公示信息")
                            .markup("<p>可能已过公示期，或者已依法撤回。</p>" + back())
                            .html());
        PublicRecords.Matter matter = found.get();
        Page page = new Page(matter.title()).markup("<table><tbody>");
        matter.lines().forEach(line -> page.row(line.label(), line.value()));
        PublicList.of(matter.kind()).ifPresent(list -> {
            if (matter.organ() != null) page.row(list.organ(), matter.organ());
            page.row("公示类别", list.title());
        });
        page.row("公示日期", matter.since().toString());
        return ResponseEntity.ok(page.markup("</tbody></table>" + back()).html());
    }

    /** The lists' former address, which stands on printed notices and in bookmarks. */
    @GetMapping("/decisions")
    ResponseEntity<Void> formerList(
            @RequestParam(defaultValue = "penalty") String kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int after) {
        return moved(address(kind, q, after));
    }

    /** A notice at its former address. */
    @GetMapping("/decisions/{id}")
    ResponseEntity<Void> formerNotice(@PathVariable UUID id) {
        return moved(PublicList.ADDRESS + "/" + id);
    }

    private String listed(Optional<PublicList> list, String q, int after) {
        List<PublicRecords.Matter> found =
                records.matters(list.map(one -> List.of(one.kind())).orElse(KINDS), q, today(), after, SIZE + 1);
        String kind = list.map(PublicList::kind).orElse("");
        Page page = new Page(list.map(PublicList::title).orElse("信息公示"))
                .markup("<form class=\"search\" action=\"" + PublicList.ADDRESS + "\" role=\"search\">")
                .markup("<label for=\"kind\">类别</label> <select id=\"kind\" name=\"kind\">" + kinds(kind)
                        + "</select> ")
                .markup("<label for=\"q\">" + list.map(PublicList::searched).orElse("名称或者内容") + "</label> ")
                .markup("<input id=\"q\" name=\"q\" type=\"search\" value=\"")
                .text(q)
                .markup("\"> <button>查询</button></form>");
        if (found.isEmpty())
            return page.markup("<p role=\"status\">没有符合条件的公示信息。公示期满或者依法撤回的信息不再显示。</p>")
                    .html();
        page.markup(
                "<table class=\"list\"><thead><tr><th scope=\"col\">公示信息</th><th scope=\"col\">公示日期</th></tr></thead><tbody>");
        for (PublicRecords.Matter matter : found.subList(0, Math.min(SIZE, found.size()))) {
            page.markup("<tr><td><a href=\"" + PublicList.ADDRESS + "/" + matter.id() + "\">")
                    .text(matter.title())
                    .markup("</a>");
            String organ = matter.organ() == null ? "" : matter.organ();
            String kindOf = list.isEmpty() ? titleOf(matter.kind()) : "";
            page.markup("<span class=\"hint\">")
                    .text(kindOf + (kindOf.isEmpty() || organ.isEmpty() ? "" : " · ") + organ)
                    .markup("</span>");
            page.markup("</td><td>" + matter.since() + "</td></tr>");
        }
        page.markup("</tbody></table><p class=\"turn\">");
        if (after > 0) link(page, address(kind, q, Math.max(0, after - SIZE)), "上一页");
        if (found.size() > SIZE) link(page, address(kind, q, after + SIZE), "下一页");
        return page.markup("</p>").html();
    }

    private static void link(Page page, String address, String words) {
        page.markup("<a class=\"button\" href=\"").text(address).markup("\">" + words + "</a> ");
    }

    private static String kinds(String chosen) {
        return "<option value=\"\">全部</option>"
                + Arrays.stream(PublicList.values())
                        .map(list -> "<option value=\"" + list.kind() + "\""
                                + (list.kind().equals(chosen) ? " selected" : "") + ">" + list.title() + "</option>")
                        .collect(Collectors.joining());
    }

    private static String titleOf(String kind) {
        return PublicList.of(kind).map(PublicList::title).orElse("");
    }

    private static String address(String kind, String q, int after) {
        return PublicList.ADDRESS + "?kind=" + URLEncoder.encode(kind, UTF_8) + "&q=" + URLEncoder.encode(q, UTF_8)
                + (after > 0 ? "&after=" + after : "");
    }

    private static ResponseEntity<Void> moved(String to) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(to))
                .build();
    }

    private static String back() {
        return "<p><a class=\"back\" href=\"" + PublicList.ADDRESS + "\">← 信息公示</a></p>";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
