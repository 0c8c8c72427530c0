package anlan.kernel.casefile;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of an act while one of them is exchanged; lives no longer than that. */
final class Draft<P extends Record> {
    Set<Stage> stages;
    Who who;

    @Nullable
    Floor floor;

    List<Class<? extends Record>> separated;
    Parts.@Nullable Expiry<P> expiry;
    List<Rule<? super P>> rules;
    List<Act.Lookup<P>> lookups;
    List<Matter> waitsFor;

    @Nullable
    Matter within;

    boolean evenWhenHeld;
    List<Matter> opens;
    List<Matter> closes;
    Function<P, Boolean> closesIf;
    Act.@Nullable Effect<P, Stage> to;
    List<Act.Start<P>> starts;
    List<Period> stops;
    Act.Effect<P, Boolean> stopsIf;
    List<Act.Issue<P, ?>> issues;
    List<Act.Effect<P, List<Fact>>> facts;
    List<Act.Claiming<P>> claims;
    Act.@Nullable Effect<P, List<Publication>> publishes;
    Act.@Nullable Effect<P, List<Delivery>> delivers;
    Act.@Nullable Effect<P, List<Link>> links;
    Words.WhenCase asked;

    Draft(Parts<P> parts) {
        stages = parts.stages();
        who = parts.who();
        floor = parts.floor();
        separated = parts.separated();
        expiry = parts.expiry();
        rules = parts.rules();
        lookups = parts.lookups();
        waitsFor = parts.waitsFor();
        within = parts.within();
        evenWhenHeld = parts.evenWhenHeld();
        opens = parts.opens();
        closes = parts.closes();
        closesIf = parts.closesIf();
        to = parts.to();
        starts = parts.starts();
        stops = parts.stops();
        stopsIf = parts.stopsIf();
        issues = parts.issues();
        facts = parts.facts();
        claims = parts.claims();
        publishes = parts.publishes();
        delivers = parts.delivers();
        links = parts.links();
        asked = parts.asked();
    }

    Parts<P> parts() {
        return new Parts<>(
                stages,
                who,
                floor,
                separated,
                expiry,
                rules,
                lookups,
                waitsFor,
                within,
                evenWhenHeld,
                opens,
                closes,
                closesIf,
                to,
                starts,
                stops,
                stopsIf,
                issues,
                facts,
                claims,
                publishes,
                delivers,
                links,
                asked);
    }
}
