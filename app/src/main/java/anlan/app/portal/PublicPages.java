package anlan.app.portal;

import anlan.kernel.access.Public;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pages of the public portal. */
@RestController
@RequestMapping(path = "/public", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
@Public(because = "shows published records only, read with a database role that sees nothing else")
class PublicPages {

    private final PublicRecords records;

    PublicPages(PublicRecords records) {
        this.records = records;
    }

    @GetMapping
    String home() {
        Page page = new Page("行政执法公示").markup("<ul class=\"home\">");
        for (PublicList list : PublicList.values())
            page.markup("<li><a href=\"" + list.address() + "\">" + list.title() + "</a>：" + list.purpose() + "</li>");
        return page.markup("<li><a href=\"" + ServiceGuides.ADDRESS + "\">办事指南</a>：申请许可前应当知道的条件、材料、期限和收费</li>")
                .markup("<li><a href=\"/public/reports\">举报投诉</a>：举报安全生产隐患和违法行为，查询办理进度</li>")
                .markup("<li><a href=\"/public/verify\">文书核验</a>：凭文书上的核验码查验真伪</li>")
                .markup("<li><a href=\"/public/root\">存证公示</a>：每日案卷存证值</li></ul>")
                .html();
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
                .markup("<p>每日对全部案卷的最新存证值计算总存证值并签名，任何人都可以据此核对导出的案卷。</p>")
                .markup(
                        "<table class=\"list\"><thead><tr><th scope=\"col\">日期</th><th scope=\"col\">案卷数</th><th scope=\"col\">总存证值（SM3）</th></tr></thead><tbody>");
        for (PublicRecords.Root root : records.roots())
            page.markup("<tr><td>" + root.day() + "</td><td>" + root.heads() + "</td><td class=\"code\">" + root.root()
                    + "</td></tr>");
        return page.markup("</tbody></table>").html();
    }
}
