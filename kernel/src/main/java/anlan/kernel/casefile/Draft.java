package anlan.kernel.casefile;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of an act while one of them is exchanged; lives no longer than that. What an act does not say is as it stands here. */
final class Draft<P extends Record> {

    Set<Stage> stages = Set.of();
    Who who = new Who("", (file, actor) -> false);

    @Nullable
    Floor floor;

    List<Class<? extends Record>> separated = List.of();
    Parts.@Nullable Expiry<P> expiry;
    List<Rule<? super P>> rules = List.of();
    List<Act.Lookup<P>> lookups = List.of();
    List<Matter> waitsFor = List.of();

    @Nullable
    Matter within;

    boolean evenWhenHeld;
    List<Matter> opens = List.of();
    List<Matter> closes = List.of();
    Function<P, Boolean> closesIf = paper -> true;
    Act.@Nullable Effect<P, Stage> to;
    List<Act.Start<P>> starts = List.of();
    List<Period> stops = List.of();
    Act.Effect<P, Boolean> stopsIf = (file, paper, on) -> true;
    List<Act.Issue<P, ?>> issues = List.of();
    List<Act.Effect<P, List<Fact>>> facts = List.of();
    List<Act.Claiming<P>> claims = List.of();
    List<Act.Effect<P, List<Publication>>> publishes = List.of();
    List<Act.Effect<P, List<Delivery>>> delivers = List.of();
    List<Act.Effect<P, List<Link>>> links = List.of();
    Words.WhenCase asked = (file, on) -> true;

    Draft() {}

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
