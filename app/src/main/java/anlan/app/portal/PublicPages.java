package anlan.app.portal;

import anlan.kernel.access.Public;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pages of the public portal. */
@RestController
@RequestMapping(path = "/public", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
@Public(because = "shows published records only, read with a database role that sees nothing else")
class PublicPages {

    private static final int SIZE = 30;

    private final PublicRecords records;
    private final Clock clock;

    PublicPages(PublicRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @GetMapping
    String home() {
        Page page = new Page("行政执法公示").markup("<ul>");
        for (PublicList list : PublicList.values())
            page.markup("<li><a href=\"" + list.address() + "\">" + list.title() + "</a>:" + list.purpose() + "</li>");
        return page.markup("<li><a href=\"/public/reports\">举报投诉</a>:举报安全生产隐患和违法行为,查询办理进度</li>")
                .markup("<li><a href=\"/public/verify\">文书核验</a>:凭文书上的核验码查验真伪</li>")
                .markup("<li><a href=\"/public/root\">存证公示</a>:每日案卷存证值</li></ul>")
                .html();
    }

    @GetMapping("/decisions")
    ResponseEntity<String> decisions(
            @RequestParam(defaultValue = "penalty") String kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int after) {
        return PublicList.of(kind)
                .map(list -> ResponseEntity.ok(listed(list, q, Math.max(0, after))))
                .orElseGet(() -> ResponseEntity.status(404).body(new Page("没有这类公示").html()));
    }

    private String listed(PublicList list, String q, int after) {
        List<PublicRecords.Matter> found = records.matters(list.kind(), q.strip(), today(), after, SIZE + 1);
        Page page = new Page(list.title())
                .markup("<form action=\"/public/decisions\"><input type=\"hidden\" name=\"kind\" value=\"" + list.kind()
                        + "\"><label for=\"q\">" + list.searched() + "</label> <input id=\"q\" name=\"q\" value=\"")
                .text(q)
                .markup("\"> <button>查询</button></form>");
        if (found.isEmpty()) page.markup("<p>没有符合条件的公示信息。公示期满或者依法撤回的信息不再显示。</p>");
        else
            page.markup(
                    "<table class=\"list\"><thead><tr><th scope=\"col\">公示信息</th><th scope=\"col\">公示日期</th></tr></thead><tbody>");
        for (PublicRecords.Matter matter : found.subList(0, Math.min(SIZE, found.size())))
            page.markup("<tr><td><a href=\"/public/decisions/" + matter.id() + "\">")
                    .text(matter.title())
                    .markup("</a></td><td>" + matter.since() + "</td></tr>");
        if (!found.isEmpty()) page.markup("</tbody></table>");
        if (found.size() > SIZE)
            page.markup("<p><a href=\"/public/decisions?kind=" + list.kind() + "&amp;after=" + (after + SIZE)
                            + "&amp;q=")
                    .text(URLEncoder.encode(q, StandardCharsets.UTF_8))
                    .markup("\">下一页</a></p>");
        return page.html();
    }

    @GetMapping("/decisions/{id}")
    ResponseEntity<String> decision(@PathVariable UUID id) {
        Optional<PublicRecords.Matter> found = records.matter("penalty", id, today());
        if (found.isEmpty())
            return ResponseEntity.status(404)
                    .body(new Page("没有这条公示信息").markup("<p>可能已过公示期,或者已依法撤回。</p>").html());
        PublicRecords.Matter matter = found.get();
        Page page = new Page(matter.title()).markup("<table><tbody>");
        matter.lines().forEach(line -> page.row(line.label(), line.value()));
        page.row("公示日期", matter.since().toString());
        return ResponseEntity.ok(page.markup("</tbody></table>").html());
    }

    @GetMapping("/verify")
    String verify(@RequestParam(defaultValue = "") String code) {
        Page page = new Page("文书核验")
                .markup(
                        "<form action=\"/public/verify\"><label for=\"code\">文书上的核验码</label> <input id=\"code\" name=\"code\" value=\"")
                .text(code)
                .markup("\"> <button>核验</button></form>");
        if (code.isBlank()) return page.html();
        Optional<PublicRecords.Verified> found = records.verify(code.strip());
        if (found.isEmpty())
            return page.markup("<p role=\"status\">没有找到使用这一核验码的文书。请核对后重试。</p>").html();
        page.markup("<p role=\"status\">")
                .text(found.get().isVoid() ? "这份文书已作废。" : "这份文书由本机关制作。")
                .markup("</p><table><tbody>")
                .row("文书名称", found.get().label())
                .row("文号", found.get().number())
                .row("制作日期", found.get().issued().toString());
        return page.markup("</tbody></table>").html();
    }

    @GetMapping("/root")
    String root() {
        Page page = new Page("存证公示")
                .markup("<p>每日对全部案卷的最新存证值计算总存证值并签名,任何人都可以据此核对导出的案卷。</p>")
                .markup(
                        "<table class=\"list\"><thead><tr><th scope=\"col\">日期</th><th scope=\"col\">案卷数</th><th scope=\"col\">总存证值(SM3)</th></tr></thead><tbody>");
        for (PublicRecords.Root root : records.roots())
            page.markup("<tr><td>" + root.day() + "</td><td>" + root.heads() + "</td><td class=\"code\">" + root.root()
                    + "</td></tr>");
        return page.markup("</tbody></table>").html();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
