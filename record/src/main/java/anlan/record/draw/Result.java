package anlan.record.draw;

import java.time.OffsetDateTime;

/// How the public event came out, exactly as it was published, and when the draw was held with it.
public record Result(String text, OffsetDateTime at) {

    static final String LINE = "result";

    public Result {
        if (text.isBlank()) {
            throw new DrawRefused("请填写公开事件的结果");
        }
    }
}
