package anlan.app.portal;

import org.springframework.web.util.HtmlUtils;

/** A plain page: everything from outside is escaped as it is put in. */
final class Page {

    private static final String STYLE = """
            body{margin:0;font:16px/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1d2129;background:#f5f7fa}
            header{background:#1e4f8f;color:#fff;padding:.8rem 1rem}header a{color:#fff;margin-right:1.2rem;display:inline-block}
            main{max-width:60rem;margin:1rem auto;padding:1rem;background:#fff}h1{font-size:1.4rem;margin:.2rem 0 1rem}
            table{width:100%;border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:.5rem;border-bottom:1px solid #d5dbe3}
            th{width:11rem;font-weight:600}input,select,textarea{font:inherit;padding:.4rem;max-width:100%;box-sizing:border-box;border:1px solid #8a94a6}textarea{width:100%;min-height:9rem}
            button{font:inherit;padding:.4rem 1.2rem;background:#1e4f8f;color:#fff;border:0}a{color:#1e4f8f}
            .list th{width:auto}.list td:last-child:not(.code){white-space:nowrap}.code{word-break:break-all;font-family:monospace}footer{text-align:center;color:#4e5969;padding:1rem}
            h2{font-size:1.1rem;margin:1.6rem 0 .4rem}.button{display:inline-block;padding:.5rem 1.4rem;background:#1e4f8f;color:#fff;text-decoration:none}
            .form{max-width:40rem}.form label{display:block;font-weight:600}.form input,.form select{width:100%}.form button{padding:.6rem 2rem}
            .hint{display:block;color:#4e5969;font-size:.9rem}.alert{padding:.6rem .8rem;border:1px solid #c0392b;color:#a32020}.large{font-size:1.6rem;font-weight:600}
            td{overflow-wrap:anywhere}.back{display:inline-block;line-height:2.75rem}.search input,.search select,.search button{min-height:2.75rem}.home li{padding:.35rem 0}.turn{text-align:center}
            .files{border:0;padding:.4rem 0}
            @media(max-width:40rem){th{width:auto;min-width:5em}main{margin:0}header a{line-height:2.75rem}button,.button,input,select{min-height:2.75rem}.list td a{display:inline-block;padding:.55rem 0}.search input,.search select{width:100%;margin:0 0 .5rem}}
            """;

    private final StringBuilder body = new StringBuilder();
    private final String title;

    Page(String title) {
        this.title = title;
        body.append("<h1>").append(escape(title)).append("</h1>");
    }

    /** Adds markup of our own. */
    Page markup(String markup) {
        body.append(markup);
        return this;
    }

    /** Adds text from anywhere. */
    Page text(String text) {
        body.append(escape(text));
        return this;
    }

    /** Adds text from anywhere, its lines kept apart. */
    Page lines(String text) {
        return markup(escape(text).replace("\n", "<br>"));
    }

    /** Adds a table row: a head and its text. */
    Page row(String head, String text) {
        return markup("<tr><th scope=\"row\">")
                .text(head)
                .markup("</th><td>")
                .lines(text)
                .markup("</td></tr>");
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    String html() {
        return "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                + "<link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\"><title>" + escape(title)
                + " - 安澜公众门户</title><style>" + STYLE + "</style></head><body><header><nav aria-label=\"主导航\">"
                + "<a href=\"/public\">首页</a><a href=\"" + PublicList.ADDRESS + "\">信息公示</a>"
                + "<a href=\"" + ServiceGuides.ADDRESS + "\">办事指南</a>"
                + "<a href=\"/public/reports\">举报投诉</a>"
                + "<a href=\"/public/verify\">文书核验</a><a href=\"/public/root\">存证公示</a></nav></header><main>" + body
                + "</main><footer>应急管理局行政执法公示</footer></body></html>";
    }
}
