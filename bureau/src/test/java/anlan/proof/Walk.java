package anlan.proof;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Deadline;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Outcome;
import anlan.kernel.casefile.Running;
import anlan.kernel.casefile.Spell;
import anlan.kernel.casefile.Stage;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One breadth-first walk over the states of a procedure. */
final class Walk {

    /** A state: the case, the day, what the watches remember, and how it was reached. */
    record Node(
            Case file,
            LocalDate day,
            List<Object> memories,
            @Nullable Node before,
            @Nullable Move by) {}

    private static final int PATIENCE = 100;
    private static final int MOST = 1_000_000;

    private final Explorer explorer;
    private final Abstraction abstraction;
    private final Attempts attempts;
    private final int round;
    private final long began;
    private final Set<String> confirmed;
    private final Map<Object, Integer> seen = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<int[]> edges = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private final Map<Exploration.Refusal, Exploration.Count> refusals = new LinkedHashMap<>();
    private final Map<Watch<?>, Exploration.Break> breaks = new LinkedHashMap<>();
    private final Map<Stage, List<Move>> unbound = new LinkedHashMap<>();
    private Stage stage;
    private long tried;
    private boolean complete = true;

    /** Something new was asked at this state: what is walked from there on is walked again anyway. */
    private int news = Integer.MAX_VALUE - PATIENCE;

    private final int known;
    private final List<Watch<?>> folds = new ArrayList<>();
    private final int[] memory;

    Walk(Explorer explorer, Abstraction abstraction, int round, long began) {
        this.explorer = explorer;
        this.abstraction = abstraction;
        this.round = round;
        this.began = began;
        this.confirmed = explorer.rules();
        this.attempts = new Attempts(explorer);
        this.stage = explorer.procedure.start();
        this.known = abstraction.news();
        this.memory = new int[explorer.watches.size()];
        for (int i = 0; i < memory.length; i++) memory[i] = fold(explorer.watches.get(i));
    }

    /** Watches that remember the same, in the same way, remember it once. */
    @SuppressWarnings("ReferenceEquality") // one and the same function
    private int fold(Watch<?> watch) {
        for (int i = 0; i < folds.size(); i++)
            if (folds.get(i).after() == watch.after() && folds.get(i).start().equals(watch.start())) return i;
        folds.add(watch);
        return folds.size() - 1;
    }

    /** Walks all states from an empty file. */
    void all() {
        Case empty = Case.empty(new UUID(0, 1), explorer.procedure).heardBy(asked -> abstraction.hear(stage, asked));
        List<Object> memories = new ArrayList<>();
        for (Watch<?> fold : folds) memories.add(fold.start());
        visit(new Node(empty, explorer.start, memories, null, null));
        for (int index = 0; index < nodes.size(); index++) {
            if (index >= MOST || index > PATIENCE + news) {
                complete = false;
                return;
            }
            if (news == Integer.MAX_VALUE - PATIENCE && abstraction.news() > known) news = index;
            Node node = nodes.get(index);
            stage = node.file().stage();
            if (explorer.ends(stage)) continue;
            On on = on(node.day());
            int at = index;
            for (Act<?> act : explorer.procedure.acts())
                if (attempts.belongs(node.file(), act))
                    attempts.each(node.file(), act, act, on, (step, outcome) -> tried(at, step, outcome));
            Node later = later(node, on);
            if (later != null) go(at, later);
        }
    }

    /** The same state on the next day that matters; null if none is ahead. */
    @Nullable
    Node later(Node node, On on) {
        LocalDate next = abstraction.next(node.file(), on);
        return next == null ? null : new Node(node.file(), next, node.memories(), node, new Move.Wait(next));
    }

    private void tried(int at, Step step, Outcome outcome) {
        tried++;
        switch (outcome) {
            case Outcome.Refused refused -> {
                boolean only = refused.obstacles().size() == 1;
                for (Finding finding : refused.obstacles())
                    refusals.merge(
                            new Exploration.Refusal(step.act().key(), finding.rule(), finding.words()),
                            new Exploration.Count(1, only ? 1 : 0),
                            (count, one) -> count.plus(only));
            }
            case Outcome.Done performed -> {
                done.add(step.act().key());
                Node node = nodes.get(at);
                Node next = after(node, step, performed);
                minding(node, step).forEach(watch -> breaks.computeIfAbsent(watch, key -> broken(watch, next)));
                go(at, next);
            }
        }
    }

    static Exploration.Break broken(Watch<?> watch, Node last) {
        return new Exploration.Break(watch.toString(), path(last));
    }

    /** The state after an act was done. */
    Node after(Node node, Step step, Outcome.Done performed) {
        List<Object> memories = new ArrayList<>(node.memories().size());
        for (int i = 0; i < folds.size(); i++) {
            Object before = node.memories().get(i);
            Object after = remember(folds.get(i), before, step);
            memories.add(after.equals(before) ? before : after); // one and the same is looked at once
        }
        return new Node(performed.after(), node.day(), memories, node, new Move.Do(step));
    }

    /** The watches that mind an act. */
    List<Watch<?>> minding(Node node, Step step) {
        List<Watch<?>> minding = new ArrayList<>();
        for (int i = 0; i < explorer.watches.size(); i++) {
            Watch<?> watch = explorer.watches.get(i);
            if (minds(watch, node.memories().get(memory[i]), step)) minding.add(watch);
        }
        return minding;
    }

    @SuppressWarnings("unchecked") // each watch is given what it remembered itself
    private static <S> Object remember(Watch<S> watch, Object memory, Step step) {
        return watch.after().apply((S) memory, step);
    }

    @SuppressWarnings("unchecked") // as above
    private static <S> boolean minds(Watch<S> watch, Object memory, Step step) {
        return watch.broken().test((S) memory, step);
    }

    private void go(int from, Node next) {
        if (next.by() instanceof Move.Do)
            abstraction.leads(nodes.get(from).file().stage(), next.file().stage());
        edges.add(new int[] {from, visit(next)});
    }

    private int visit(Node node) {
        Object key = key(node);
        Integer known = seen.putIfAbsent(key, nodes.size());
        if (known != null) return known;
        nodes.add(node);
        if (!explorer.ends(node.file().stage()) && !bound(node))
            unbound.computeIfAbsent(node.file().stage(), each -> path(node));
        return nodes.size() - 1;
    }

    Object key(Node node) {
        return abstraction.of(node.file(), node.memories(), on(node.day()));
    }

    private boolean bound(Node node) {
        Case file = node.file().heardBy(null);
        if (file.papers().isEmpty() || file.spells().stream().anyMatch(Spell::isOpen)) return true;
        if (explorer.idle.values().stream().anyMatch(when -> when.test(file))) return true;
        return file.periods().stream()
                .filter(Running::isRunning)
                .anyMatch(run -> file.procedure().period(run.period()).orElse(null) instanceof Deadline);
    }

    /** Everything done and waited for on the way to a state. */
    static List<Move> path(Node last) {
        ArrayDeque<Move> moves = new ArrayDeque<>();
        for (Node node = last; node != null && node.by() != null; node = node.before()) moves.addFirst(node.by());
        return List.copyOf(moves);
    }

    On on(LocalDate day) {
        return new On(day, day.atStartOfDay(ZoneOffset.UTC).toInstant(), explorer.law, confirmed);
    }

    List<Node> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    boolean knows(Object key) {
        return seen.containsKey(key);
    }

    Attempts attempts() {
        return attempts;
    }

    Exploration exploration() {
        return new Exploration(
                explorer.procedure.key(),
                nodes.size(),
                edges.size(),
                tried,
                Set.copyOf(done),
                Collections.unmodifiableMap(refusals),
                List.copyOf(breaks.values()),
                deadEnds(),
                Collections.unmodifiableMap(unbound),
                complete,
                round,
                (Exploration.clock() - began) / 1e9);
    }

    /** States from which no end can be reached, the first few with their paths. */
    private List<List<Move>> deadEnds() {
        if (!complete) return List.of();
        List<List<Integer>> before = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) before.add(new ArrayList<>());
        for (int[] edge : edges) before.get(edge[1]).add(edge[0]);
        BitSet ends = new BitSet();
        ArrayDeque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < nodes.size(); i++)
            if (explorer.ends(nodes.get(i).file().stage())) open.add(i);
        while (!open.isEmpty()) {
            int at = open.poll();
            if (ends.get(at)) continue;
            ends.set(at);
            open.addAll(before.get(at));
        }
        List<List<Move>> dead = new ArrayList<>();
        for (int i = ends.nextClearBit(0); i < nodes.size() && dead.size() < 10; i = ends.nextClearBit(i + 1))
            dead.add(path(nodes.get(i)));
        return dead;
    }
}
