package anlan.app.security;

import anlan.kernel.access.Login;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before every endpoint and serves only whom the endpoint says it serves. */
@Component
final class AccessGuard implements HandlerInterceptor {
    private final SecurityBook log;

    AccessGuard(SecurityBook log) {
        this.log = log;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod endpoint)) {
            return true;
        }
        Optional<Login> login = SessionFilter.login(request);
        if (SessionFilter.mustChange(request) && endpoint.getBeanType() != SessionEndpoint.class) {
            throw refusal(HttpStatus.FORBIDDEN, "请先修改口令", "首次登录或口令被重置后，应先修改口令");
        }
        return switch (AccessRules.judge(endpoint, login.orElse(null))) {
            case SERVED -> true;
            case SIGN_IN_FIRST -> throw refusal(HttpStatus.UNAUTHORIZED, "请先登录", "登录状态已失效或尚未登录");
            case REFUSED -> {
                log.add("越权访问", Caller.of(request, login), request.getMethod() + " " + request.getRequestURI());
                throw refusal(HttpStatus.FORBIDDEN, "无权办理", "您的岗位不能使用这项功能");
            }
        };
    }

    private static ErrorResponseException refusal(HttpStatus status, String title, String detail) {
        ErrorResponseException refusal = new ErrorResponseException(status);
        refusal.setTitle(title);
        refusal.setDetail(detail);
        return refusal;
    }
}
