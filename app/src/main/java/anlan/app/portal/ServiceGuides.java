package anlan.app.portal;

import anlan.kernel.access.Public;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.journal.Procedures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 办事指南: what one can apply for, and everything that must be known before (R066, LIC-001). */
@RestController
@RequestMapping(path = ServiceGuides.ADDRESS, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
@Public(
        because =
                "shows procedures and periods as the law and the bureau's own declarations give them, no record of anybody")
class ServiceGuides {

    /** Address of the list. */
    static final String ADDRESS = "/public/guides";

    private final Procedures procedures;
    private final LawInForce law;
    private final Clock clock;

    ServiceGuides(Procedures procedures, LawInForce law, Clock clock) {
        this.procedures = procedures;
        this.law = law;
        this.clock = clock;
    }

    @GetMapping
    String list() {
        Page page = new Page("办事指南").markup("<ul class=\"home\">");
        for (ServiceGuide guide : guides())
            page.markup("<li><a href=\"" + ADDRESS + "/" + guide.key() + "\">")
                    .text(guide.title())
                    .markup("</a>：")
                    .text(guide.basis())
                    .markup("</li>");
        return page.markup("</ul>").html();
    }

    @GetMapping("/{key}")
    ResponseEntity<String> guide(@PathVariable String key) {
        Optional<ServiceGuide> found =
                guides().stream().filter(guide -> guide.key().equals(key)).findFirst();
        return found.map(guide -> ResponseEntity.ok(shown(guide).html()))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .body(new Page("没有这项办事指南").markup(back()).html()));
    }

    private List<ServiceGuide> guides() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return procedures.newest().stream()
                .flatMap(procedure -> ServiceGuide.of(procedure, law.law(), today).stream())
                .toList();
    }

    private static Page shown(ServiceGuide guide) {
        Page page = new Page(guide.title() + "办事指南").markup("<table><tbody>");
        page.row("事项名称", guide.title()).row("设定依据", guide.basis());
        if (!guide.fee().isEmpty()) page.row("收费", guide.fee());
        page.row("申请和许可可能经过的环节", String.join("、", guide.steps()))
                .row("办理中可能出具的文书", String.join("、", guide.results()))
                .row("申请人以后还能办理", String.join("、", guide.later()))
                .markup("</tbody></table>");
        form(page, guide);
        periods(page, guide);
        return page.markup("<p><a class=\"button\" href=\"/login\">企业登录后在线申请</a></p>" + back());
    }

    private static void form(Page page, ServiceGuide guide) {
        page.markup("<h2>申请表和申请材料</h2><p class=\"hint\">除下列内容外，不要求提交其他材料。</p>")
                .markup("<table class=\"list\"><thead><tr><th scope=\"col\">填写内容</th><th scope=\"col\">可选项或者每项包括</th>"
                        + "<th scope=\"col\">是否必填</th></tr></thead><tbody>");
        for (ServiceGuide.Asked asked : guide.form())
            page.markup("<tr><td>")
                    .text(asked.label())
                    .markup("</td><td>")
                    .lines(String.join("\n", asked.within()))
                    .markup("</td><td>" + (asked.required() ? "必填" : "选填") + "</td></tr>");
        page.markup("</tbody></table>");
    }

    private static void periods(Page page, ServiceGuide guide) {
        page.markup("<h2>期限</h2><table class=\"list\"><thead><tr><th scope=\"col\">事项</th><th scope=\"col\">期限</th>"
                + "<th scope=\"col\">依据</th></tr></thead><tbody>");
        for (ServiceGuide.Time time : guide.periods()) {
            page.markup("<tr><td>").text(time.label()).markup("</td><td>").text(time.length());
            if (!time.without().isEmpty())
                page.markup("<span class=\"hint\">")
                        .text(String.join("、", time.without()) + "的时间不计入")
                        .markup("</span>");
            page.markup("</td><td>").text(time.basis());
            if (time.unverified()) page.markup("<span class=\"hint\">尚未与原文核对，以受理机关公布的为准</span>");
            page.markup("</td></tr>");
        }
        page.markup("</tbody></table>");
    }

    private static String back() {
        return "<p><a class=\"back\" href=\"" + ADDRESS + "\">← 办事指南</a></p>";
    }
}
