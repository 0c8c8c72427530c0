package anlan.app.portal;

import anlan.bureau.complaint.ComplaintHandling;
import anlan.bureau.complaint.ComplaintLetters;
import anlan.bureau.complaint.ComplaintPapers.Channel;
import anlan.bureau.complaint.ComplaintPapers.Kind;
import anlan.bureau.complaint.ComplaintPapers.Receive;
import anlan.kernel.access.Public;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Judgement;
import anlan.kernel.form.PaperJson;
import anlan.kernel.form.Unfit;
import anlan.kernel.journal.Cases;
import anlan.kernel.journal.Files;
import anlan.kernel.journal.Performed;
import anlan.kernel.journal.Request;
import anlan.kernel.people.People;
import anlan.kernel.people.Unit;
import anlan.kernel.people.UnitKind;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Scope;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Reports from the public: a plain form that files the opening act of a report, and what became of it, by its code. The
 * generic forms ask for a login; who reports has none, and must not need scripts.
 */
@RestController
@RequestMapping(path = "/public/reports", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
@Public(because = "takes reports as the telephone does, and shows of a report only how far it is, to who has its code")
class PublicReports {

    private final PublicRecords records;
    private final Cases cases;
    private final People people;
    private final Files files;
    private final Intake intake = new Intake();
    private final Clock clock;

    PublicReports(PublicRecords records, Cases cases, People people, Files files, Clock clock) {
        this.records = records;
        this.cases = cases;
        this.people = people;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping
    String follow(@RequestParam(defaultValue = "") String code) {
        Page page = new Page("举报投诉")
                .markup("<p><a class=\"button\" href=\"/public/reports/new\">我要举报</a></p>")
                .markup("<p>可以实名，也可以匿名；举报人信息依法保密。紧急情况请拨打12350。</p><h2>查询办理进度</h2>")
                .markup(
                        "<form action=\"/public/reports\"><label for=\"code\">查询码</label> <input id=\"code\" name=\"code\" placeholder=\"如 7K2M-90QX-4RTB\" value=\"")
                .text(code)
                .markup("\"> <button>查询</button></form>");
        if (code.isBlank()) return page.html();
        Optional<PublicRecords.Matter> found =
                records.followed(ComplaintLetters.FOLLOWED, code.strip().toUpperCase(Locale.ROOT));
        if (found.isEmpty())
            return page.markup("<p role=\"status\">没有找到这一查询码。请核对后重试。</p>").html();
        page.markup("<table><tbody>");
        found.get().lines().forEach(line -> page.row(line.label(), line.value()));
        return page.markup("</tbody></table>").html();
    }

    @GetMapping("/new")
    String form(CsrfToken token) {
        return new ReportForm(Map.of("id", Ids.at(clock.instant()).toString()), token, bureaus()).html("");
    }

    @PostMapping
    ResponseEntity<String> file(
            @RequestParam Map<String, String> said,
            @RequestParam(name = "photo", required = false) @Nullable List<MultipartFile> photo,
            CsrfToken token,
            HttpServletRequest request) {
        Instant now = clock.instant();
        ReportForm form = new ReportForm(said, token, bureaus());
        Optional<Unit> bureau = bureaus().stream()
                .filter(unit -> unit.path().equals(said.get("unit")))
                .findFirst();
        if (bureau.isEmpty()) return refused(400, form, "请选择受理机关。");
        Photos photos;
        UUID file;
        try {
            // Whose form it is nobody chooses: an id made up by the sender could lie where another case will come to
            // lie.
            file = Ids.of(
                    "web report", UUID.fromString(said.getOrDefault("id", "")).toString());
            PaperJson.read(Receive.class, PaperJson.write(report(said, List.of())));
            photos = Photos.read(photo == null ? List.of() : photo);
        } catch (Unfit unfit) {
            String again = photo == null || photo.stream().allMatch(MultipartFile::isEmpty) ? "" : "。照片请重新选择";
            return refused(422, form, "请检查填写的内容：" + unfit.errors().getFirst().message() + again);
        } catch (IllegalArgumentException unreadable) {
            return refused(400, form, "提交的内容不完整，请检查后重新提交。");
        }
        if (!intake.admits(request.getRemoteAddr(), photos.size(), now))
            return refused(429, form, "现在提交的人太多，请稍后重试，或者拨打12350。照片请重新选择。");
        Request filing = filing(file, report(said, photos.ids()));
        Actor desk = Actor.system(bureau.get().path());
        // What is refused, or was filed before, leaves no photograph behind that belongs to nothing.
        Judgement judged = cases.rehearse(filing, desk, Scope.system(), now).judgement();
        if (judged.possible() && judged.cautions().isEmpty())
            photos.store(files, bureau.get().path(), now);
        return cases.perform(filing, desk, Scope.system(), now) instanceof Performed.Done
                ? ResponseEntity.ok(received(ComplaintLetters.code(file)))
                : refused(422, form, "没有能够登记，请检查填写的内容，或者拨打12350。");
    }

    private static Request filing(UUID file, Receive report) {
        return new Request(
                file,
                ComplaintHandling.PROCEDURE.key(),
                "receive",
                Ids.of("web report", file.toString(), "filed"),
                PaperJson.write(report),
                null,
                List.of(),
                null);
    }

    private static Receive report(Map<String, String> said, List<String> photos) {
        String name = filled(said, "name");
        String phone = filled(said, "phone");
        return new Receive(
                Channel.WEB,
                Kind.valueOf(said.getOrDefault("kind", "")),
                said.getOrDefault("what", "").strip(),
                said.getOrDefault("about", "").strip(),
                said.getOrDefault("place", "").strip(),
                filled(said, "deaths") != null,
                photos,
                null,
                name != null && phone != null,
                name,
                phone,
                filled(said, "position"),
                filled(said, "codeWord"));
    }

    private static @Nullable String filled(Map<String, String> said, String name) {
        String text = said.getOrDefault(name, "").strip();
        return text.isEmpty() ? null : text;
    }

    private static String received(String code) {
        return new Page("举报已收到")
                .markup("<p role=\"status\">请抄下或者截屏保存查询码，凭它查询办理进度；不要告诉他人。</p><p class=\"code large\">")
                .text(code)
                .markup("</p><p><a href=\"/public/reports?code=" + code + "\">查询办理进度</a></p>")
                .html();
    }

    private static ResponseEntity<String> refused(int status, ReportForm form, String why) {
        return ResponseEntity.status(status).body(form.html(why));
    }

    private List<Unit> bureaus() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return people.organisation().units().stream()
                .filter(unit -> unit.kind() == UnitKind.BUREAU && unit.existsOn(today))
                .toList();
    }
}
