package anlan.app.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers a request whose CSRF token lacks or is stale; the filter runs before the endpoints' own error handling. */
final class ForgeryProblem implements AccessDeniedHandler {
    private static final String BODY = """
            {"type":"about:blank","title":"页面已过期","status":403,"detail":"请刷新页面后重试，已填写的内容不会丢失","reason":"csrf"}
            """;

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(BODY.getBytes(StandardCharsets.UTF_8));
    }
}
