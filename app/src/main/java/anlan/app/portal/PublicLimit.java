package anlan.app.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away what is too large for a public form before anything of it is read; officials may send larger files. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PublicLimit extends OncePerRequestFilter {

    /** Bytes of the largest form: all photographs and the words with them. */
    static final long MOST = (long) Photos.MOST * Photos.LARGEST + 1024 * 1024;

    private static final int TOO_LARGE = 413;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/public")
                || request.getMethod().equals("GET")
                || request.getMethod().equals("HEAD");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long size = request.getContentLengthLong();
        if (size >= 0 && size <= MOST) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(TOO_LARGE);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(new Page("没有收到：照片太大")
                        .markup("<p role=\"alert\" class=\"alert\">照片最多 " + Photos.MOST
                                + " 张，每张不超过 10 兆。请返回上一页减少照片后重新提交，或者拨打12350。</p>")
                        .html());
    }
}
