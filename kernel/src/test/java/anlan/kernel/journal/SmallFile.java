package anlan.kernel.journal;

import static anlan.kernel.casefile.Act.act;
import static anlan.kernel.casefile.Rule.rule;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Deadline;
import anlan.kernel.casefile.FactKind;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.Outcome;
import anlan.kernel.casefile.Perform;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Seen;
import anlan.kernel.casefile.Stage;
import anlan.kernel.casefile.Who;
import anlan.kernel.form.Label;
import anlan.kernel.form.Personal;
import anlan.record.Chain;
import anlan.record.Hash;
import anlan.record.Kind;
import anlan.record.Link;
import anlan.record.Openings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A case of a small procedure as it would stand in the journal, written without a database. */
final class SmallFile {

    enum At implements Stage {
        @Label("待立")
        BEGUN,

        @Label("在办")
        OPEN,

        @Label("大件")
        LARGE,

        @Label("已责令")
        ORDERED,

        @Label("已办结")
        @Stage.End
        DONE
    }

    record Begin(
            @Label("名称") @Personal String name, @Label("数量") int count) {}

    record Order(@Label("期限") LocalDate lastDay) {}

    record Finish(@Label("结果") String result) {}

    record Known(@Label("登记数") int registered) {}

    static final FactKind FOUND = new FactKind("small.found", "发现", "处");
    static final Deadline TO_ACT = Deadline.named("act", "办理期限", "X-002", "某法 2");
    static final Need<String, Known> REGISTERED = new Need<>("registered", "登记情况", Known.class);

    private static final Obstacle<Begin> UNKNOWN = rule("X-001", "某法 1", "没有登记的不得立卷")
            .on(Begin.class)
            .looking(REGISTERED, (file, in) -> in.name())
            .refuses((file, in, known, on) -> known.registered() == 0);
    private static final Obstacle<Object> NOTHING = rule("X-003", "某法 3", "没有问题不得责令")
            .refuses((file, on) ->
                    file.last(Begin.class).map(begin -> begin.count() == 0).orElse(true));
    private static final Obstacle<Order> TOO_LONG = rule("X-004", "某法 4", "期限不得超过三十日")
            .on(Order.class)
            .refuses((file, in, on) -> in.lastDay().isAfter(on.day().plusDays(30)));

    static final Procedure FIRST = procedure(act("责令", Order.class).at(At.OPEN).unless(NOTHING));
    static final Procedure SECOND = procedure(act("责令", Order.class).at(At.OPEN).unless(NOTHING, TOO_LONG))
            .version(2);

    private static Procedure procedure(Act<Order> order) {
        Who officers = Who.post("officer", "执法人员");
        return Procedure.of(
                "small",
                "小程序",
                "某法",
                At.values(),
                file -> "小案",
                act("立卷", Begin.class)
                        .at(At.BEGUN)
                        .by(officers)
                        .unless(UNKNOWN)
                        .to((file, in, on) -> in.count() > 10 ? At.LARGE : At.OPEN)
                        .records((file, in, on) -> List.of(FOUND.on(on.day()).times(in.count()))),
                order.by(officers).to(At.ORDERED).dueOn(TO_ACT, (file, in, on) -> in.lastDay()),
                act("办结", Finish.class).at(At.ORDERED).by(officers).to(At.DONE).stops(TO_ACT));
    }

    static final Confirmations LAW = new Confirmations(List.of(), List.of());
    static final Instant FROM = Instant.parse("2026-03-02T01:00:00Z");
    private static final Actor LI =
            new Actor("00000000-0000-0000-0000-000000000001", "li", "李", "0001", Set.of("officer"));

    private final UUID id = new UUID(7, 7);
    private final List<EntryRow> entries = new ArrayList<>();
    private Case file = Case.empty(id, FIRST);

    UUID id() {
        return id;
    }

    Case file() {
        return file;
    }

    List<EntryRow> entries() {
        return List.copyOf(entries);
    }

    Fold fold() {
        return new Fold(FIRST, entries, LAW::on);
    }

    /** Files a paper on the next day, judged by a world where everybody is registered. */
    SmallFile with(Record paper) {
        return with(paper, FIRST.act(paper.getClass()).orElseThrow());
    }

    private <P extends Record> SmallFile with(Record paper, Act<P> act) {
        P in = act.paper().cast(paper);
        Instant at = FROM.plusSeconds(86_400L * entries.size());
        Seen seen = Seen.nothing();
        if (in instanceof Begin begin) seen = seen.and(new Need.Question<>(REGISTERED, begin.name()), new Known(3));
        int seq = entries.size() + 1;
        Outcome outcome = Perform.perform(file, act, in, LI, List.of(LI.person()), seen, LAW.on(at, at), seq);
        if (!(outcome instanceof Outcome.Done done)) throw new IllegalArgumentException(outcome.toString());
        Entries.Written written = Entries.write(
                id,
                seq,
                new UUID(8, seq),
                Kind.ACT,
                act.key(),
                Entries.Content.of(in),
                List.of(LI),
                at,
                at,
                Entries.seen(seen, List.of(), List.of()));
        Hash previous =
                entries.isEmpty() ? Hash.ZERO : new Hash(entries.getLast().hash());
        Link link = Chain.append(previous, written.entry());
        entries.add(EntryRow.of(link, Openings.of(written.openings())));
        file = done.after();
        return this;
    }
}
