package anlan.bureau.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Where every story begins. */
public final class Story {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Story() {}

    /** An ordinary penalty. */
    public static PenaltyStory penalty() {
        return PenaltyStory.usual();
    }

    /** Ten in the morning of a day. */
    public static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(ZONE).toInstant();
    }
}
