package anlan.app.problem;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a browser is shown where a request does not even reach the application: an address with characters that should have
 * been escaped, a request head too long. Says nothing of the server and repeats nothing of the request.
 */
public final class PlainErrorPage extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(PlainErrorPage.class);

    /** The container makes it, by its name. */
    public PlainErrorPage() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        AtomicBoolean allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        boolean ours = response.getStatus() >= 400 && response.getContentWritten() == 0 && response.setErrorReported();
        if (!ours || !allowed.get()) return;
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("utf-8");
            Writer writer = response.getReporter();
            if (writer == null) return;
            writer.write(page(response.getStatus()));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("nobody reads the error page", gone);
        }
    }

    static String page(int status) {
        String title = switch (status) {
            case 400 -> "网址有误";
            case 431 -> "请求内容过长";
            default -> "请求未能办理";
        };
        String words = switch (status) {
            case 400 -> "网址中有不能识别的字符，可能是复制时多了或者少了一部分。请核对网址，或者从首页进入后查找。";
            case 431 -> "浏览器发来的内容过长。请清除本网站的浏览数据（Cookie）后重新打开。";
            default -> "请稍后再试；若再次出现，请把时间告诉本机关的系统管理员。";
        };
        return """
                <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
                <title>%1$s</title><style>body{margin:0;font:16px/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1d2129;background:#f5f7fa}
                main{max-width:40rem;margin:3rem auto;padding:1rem 1.5rem;background:#fff}h1{font-size:1.4rem}a{color:#1e4f8f;display:inline-block;line-height:2.75rem;margin-right:1.5rem}</style></head>
                <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/public">公众门户</a><a href="/">工作台</a></p></main></body></html>
                """.formatted(title, words);
    }
}
