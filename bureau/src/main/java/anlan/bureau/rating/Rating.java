package anlan.bureau.rating;

import static anlan.kernel.casefile.Rule.rule;

import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Fact;
import anlan.kernel.casefile.FactKind;
import anlan.kernel.casefile.Matter;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Party;
import anlan.kernel.casefile.Route;
import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;
import anlan.kernel.form.LongText;
import anlan.kernel.form.MayBeEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 好差评: the applicant rates how a matter was handled, once; a poor rating is looked into. */
public final class Rating {

    /** 差评核实, until it is answered. */
    public static final Matter POOR = Matter.beside("poor-rating", "差评核实整改", "R079");

    /** Ratings given, by level. */
    public static final FactKind RATED = new FactKind("service.rated", "办事评价", "件");

    /** One rating for each matter. */
    public static final Obstacle<Object> RATED_ALREADY =
            rule("R079", "国办发〔2019〕51号", "同一事项只评价一次").refuses((file, on) -> file.has(Rate.class));

    /** A poor rating is looked into. */
    public static final Route<Rate> TO_BE_INVESTIGATED =
            rule("R079", "国办发〔2019〕51号", "差评应当核实整改").on(Rate.class).routes(POOR, (file, in, on) -> in.poor());

    private Rating() {}

    /** Five levels; the last two are poor. */
    public enum Level implements Labelled {
        @Label("非常满意")
        VERY_GOOD,
        @Label("满意")
        GOOD,
        @Label("基本满意")
        FAIR,
        @Label("不满意")
        POOR,
        @Label("非常不满意")
        VERY_POOR
    }

    /** 评价, by the applicant. */
    public record Rate(
            @Label("评价") Level level,
            @Label("意见建议") @MayBeEmpty @Nullable String words) {

        /** Whether somebody has to look into it. */
        public boolean poor() {
            return level.compareTo(Level.POOR) >= 0;
        }
    }

    /** 差评核实整改: what was found, what was done about it. */
    public record Investigate(
            @Label("核实情况") @LongText String finding,
            @Label("整改情况") @LongText String done) {}

    /** What a rating adds to the figures. */
    public static List<Fact> rated(Case file, Rate in, On on) {
        String subject = file.parties().stream().findFirst().map(Party::key).orElse("");
        return List.of(RATED.on(on.day()).subject(subject).nature(in.level().label()));
    }
}
