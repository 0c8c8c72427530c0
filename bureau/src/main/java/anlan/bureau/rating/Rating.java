package anlan.bureau.rating;

import static anlan.kernel.casefile.Act.act;
import static anlan.kernel.casefile.Rule.rule;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.FactKind;
import anlan.kernel.casefile.Matter;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.Route;
import anlan.kernel.casefile.Stage;
import anlan.kernel.casefile.Who;
import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;
import anlan.kernel.form.LongText;
import anlan.kernel.form.MayBeEmpty;
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

    /** 评价 by the applicant, once, at these stages; asked for when this paper is in the file. */
    public static Act<Rate> rate(Class<? extends Record> done, Stage... stages) {
        return act("评价", Rate.class)
                .at(stages)
                .by(Who.party())
                .unless(RATED_ALREADY, TO_BE_INVESTIGATED)
                .records(RATED, (file, in, on) -> in.level().label())
                .asideUnless((file, on) -> file.has(done) && !file.has(Rate.class));
    }

    /** 差评核实整改 by the head of the section. */
    public static Act<Investigate> investigate(Stage... stages) {
        return act("差评核实整改", Investigate.class)
                .at(stages)
                .by(Who.post("section-head", "科室负责人"))
                .within(POOR)
                .closes(POOR)
                .aside();
    }
}
