package anlan.record.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A draw in progress: the same sealed plan, result and replacements always give the same picks.
public final class Draw {

    private final Numbers numbers;
    private final Map<String, Urn> urns = new HashMap<>();
    private final Rota rota;
    private final Map<String, Candidate> drawn = new LinkedHashMap<>();
    private final Map<String, Pick> standing = new LinkedHashMap<>();

    private Draw(SealedPlan sealed, String result) {
        Plan plan = sealed.plan();
        numbers = Numbers.of(sealed.commitment(), result.getBytes(UTF_8));
        rota = new Rota(plan);
        for (Quota quota : plan.quotas()) {
            urns.put(quota.category(), sealed.urn(quota.category()));
        }
    }

    /// Draws the objects, class by class, then two officers for each of them.
    public static Draw of(SealedPlan sealed, String result) {
        Draw draw = new Draw(sealed, result);
        for (Quota quota : sealed.plan().quotas()) {
            Urn urn = draw.urn(quota.category());
            int wanted = quota.of(urn.left());
            for (int i = 0; i < wanted; i++) {
                draw.next(urn);
            }
        }
        draw.drawn.values().forEach(draw::assign);
        return draw;
    }

    /// What stands now, replacements included, in the order of drawing.
    public List<Pick> picks() {
        return List.copyOf(standing.values());
    }

    /// Draws another object of the same class instead of one that cannot be inspected, and two officers for it.
    public Pick replaceObject(String object) {
        Pick given = standing(object);
        Urn urn = urn(given.category());
        if (urn.left() == 0) {
            throw new DrawRefused("“%s”类已没有可补抽的检查对象", given.category());
        }
        rota.release(given.officers());
        standing.remove(object);
        return assign(next(urn));
    }

    /// Draws another officer instead of one who cannot inspect this object.
    public Pick replaceOfficer(String object, String officer) {
        Pick given = standing(object);
        int position = given.officers().indexOf(officer);
        if (position < 0) {
            throw new DrawRefused("“%s”不是检查对象“%s”的检查人员", officer, object);
        }
        List<String> officers = new ArrayList<>(given.officers());
        rota.release(List.of(officer));
        officers.set(position, rota.draw(drawn(object), numbers));
        Pick pick = new Pick(object, given.category(), officers);
        standing.put(object, pick);
        return pick;
    }

    private Pick standing(String object) {
        return Optional.ofNullable(standing.get(object)).orElseThrow(() -> new DrawRefused("“%s”不在抽取结果中", object));
    }

    private Candidate drawn(String object) {
        return Optional.ofNullable(drawn.get(object)).orElseThrow();
    }

    private Urn urn(String category) {
        return Optional.ofNullable(urns.get(category)).orElseThrow();
    }

    private Candidate next(Urn urn) {
        Candidate candidate = urn.draw(numbers);
        drawn.put(candidate.id(), candidate);
        return candidate;
    }

    private Pick assign(Candidate candidate) {
        Pick pick = new Pick(candidate.id(), candidate.category(), rota.pair(candidate, numbers));
        standing.put(candidate.id(), pick);
        return pick;
    }
}
