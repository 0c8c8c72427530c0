package anlan.app.portal;

import anlan.bureau.complaint.ComplaintPapers.Kind;
import anlan.kernel.people.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * The form a report is made with; whatever was typed stays in it when it could not be taken.
 *
 * @param said what was typed, by name of the field
 * @param token guards the form against forgery
 * @param bureaus those that take reports
 */
record ReportForm(Map<String, String> said, CsrfToken token, List<Unit> bureaus) {

    private record Option(String value, String label) {}

    private static final Option CHOOSE = new Option("", "请选择");
    private static final List<Option> YES_OR_NO = List.of(new Option("", "否"), new Option("yes", "是"));

    /** The page; with what stands in the way, if anything does. */
    String html(String why) {
        Page page = new Page("我要举报");
        if (!why.isEmpty())
            page.markup("<p role=\"alert\" class=\"alert\">").text(why).markup("</p>");
        page.markup("<form class=\"form\" method=\"post\" action=\"/public/reports\" enctype=\"multipart/form-data\">");
        hidden(page, "_csrf", token.getToken());
        hidden(page, "id", said.getOrDefault("id", ""));
        page.markup("<h2>举报内容</h2>");
        List<Option> units = new ArrayList<>(List.of(CHOOSE));
        bureaus.forEach(unit -> units.add(new Option(unit.path(), unit.name())));
        select(page, "unit", "受理机关（必填）", bureaus.size() == 1 ? units.subList(1, 2) : units);
        field(page, "about", "被举报单位或者个人（必填）", "", true, 100);
        field(page, "place", "地点（必填）", "", true, 200);
        List<Option> kinds = new ArrayList<>(List.of(CHOOSE));
        for (Kind kind : Kind.values()) kinds.add(new Option(kind.name(), kind.label()));
        select(page, "kind", "举报类型（必填）", kinds);
        select(page, "deaths", "是否有人员死亡", YES_OR_NO);
        page.markup("<p><label for=\"what\">举报的事实（必填）</label><span class=\"hint\">时间、位置、设备、做法；不要写自己的姓名和电话</span>")
                .markup("<textarea id=\"what\" name=\"what\" required maxlength=\"4000\">")
                .text(value("what"))
                .markup("</textarea></p>")
                .markup("<p><label for=\"photo\">现场照片</label><span class=\"hint\">最多 " + Photos.MOST
                        + " 张，每张不超过 10 兆，JPG、PNG、WEBP。照片原样存入案卷，里面可能带有拍摄时间、地点和手机型号；匿名举报的，请先去掉这些信息，例如先截屏再上传</span>")
                .markup(
                        "<input id=\"photo\" name=\"photo\" type=\"file\" class=\"files\" accept=\"image/jpeg,image/png,image/webp\" multiple></p>")
                .markup("<h2>举报人</h2><p>以下内容密封保存，只有受理人员说明理由后才能查看，每次查看都有记录。匿名举报不填姓名和联系方式。</p>");
        field(page, "name", "姓名", "", false, 50);
        field(page, "phone", "联系方式", "实名举报应当同时填写姓名和联系方式", false, 100);
        field(page, "position", "在被举报单位的岗位", "本单位从业人员举报的填写，奖励可以提高", false, 50);
        field(page, "codeWord", "领奖密码", "自定一句话并记住，查实后凭它领取奖励，不必说明身份", false, 30);
        return page.markup("<p><button>提交举报</button></p></form>").html();
    }

    private String value(String name) {
        return said.getOrDefault(name, "");
    }

    private void hidden(Page page, String name, String value) {
        page.markup("<input type=\"hidden\" name=\"" + name + "\" value=\"")
                .text(value)
                .markup("\">");
    }

    private void field(Page page, String name, String label, String hint, boolean required, int most) {
        page.markup("<p><label for=\"" + name + "\">" + label + "</label>");
        if (!hint.isEmpty()) page.markup("<span class=\"hint\">" + hint + "</span>");
        page.markup("<input id=\"" + name + "\" name=\"" + name + "\" autocomplete=\"off\" maxlength=\"" + most + "\""
                        + (required ? " required" : "") + " value=\"")
                .text(value(name))
                .markup("\"></p>");
    }

    private void select(Page page, String name, String label, List<Option> options) {
        page.markup("<p><label for=\"" + name + "\">" + label + "</label><select id=\"" + name + "\" name=\"" + name
                + "\"" + (options.getFirst().equals(CHOOSE) ? " required" : "") + ">");
        for (Option option : options)
            page.markup("<option value=\"" + option.value() + "\""
                            + (option.value().equals(value(name)) ? " selected" : "") + ">")
                    .text(option.label())
                    .markup("</option>");
        page.markup("</select></p>");
    }
}
