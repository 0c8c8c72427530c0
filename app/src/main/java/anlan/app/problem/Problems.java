package anlan.app.problem;

import anlan.kernel.form.Unfit;
import anlan.kernel.register.StaleEntry;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns exceptions into problems; advice nearer to a subject comes first. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail unfit(Unfit unfit) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "填写有误", unfit.getMessage());
        problem.setProperty("fields", unfit.errors());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail stale(StaleEntry stale) {
        return problem(HttpStatus.CONFLICT, "内容已变化", stale.getMessage());
    }

    @ExceptionHandler
    ProblemDetail twice(DuplicateKeyException twice) {
        LOG.warn("a key was used twice: {}", twice.getMessage());
        return problem(HttpStatus.CONFLICT, "重复提交", "同样的内容已经存在");
    }

    /** What nobody foresaw: the number leads from the user's screen to the server's log. */
    @ExceptionHandler
    ProblemDetail unforeseen(Exception unforeseen) {
        UUID number = UUID.randomUUID();
        LOG.error("unforeseen problem {}", number, unforeseen);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "系统出错", "请联系系统管理员，错误编号 " + number);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && isEnglish(problem)) {
            problem.setTitle(title(status));
            problem.setDetail(null);
        }
        return super.handleExceptionInternal(cause, body, headers, status, request);
    }

    private static boolean isEnglish(ProblemDetail problem) {
        String title = problem.getTitle();
        return title == null || title.chars().allMatch(c -> c < 128);
    }

    private static String title(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "请求不完整";
            case 401 -> "请先登录";
            case 403 -> "无权办理";
            case 404 -> "没有找到";
            case 405, 415, 406 -> "不支持的请求";
            case 413 -> "文件过大";
            default -> "请求未能办理";
        };
    }

    private static ProblemDetail problem(HttpStatus status, String title, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
