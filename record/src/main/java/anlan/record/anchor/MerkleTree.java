package anlan.record.anchor;

import anlan.record.Hash;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// The Merkle tree over the heads of all cases, in order of the case id as text.
///
/// Nodes are paired from the left, level by level; a last node without partner rises unchanged. Leaves and nodes are
/// hashed with different first bytes, so that a node can never be passed off as a case.
public final class MerkleTree {

    private final List<List<Hash>> levels = new ArrayList<>();
    private final Map<UUID, Integer> leaves = new HashMap<>();

    private MerkleTree(Collection<Head> heads) {
        List<Hash> level = heads.stream().map(Head::leaf).toList();
        heads.forEach(head -> leaves.put(head.caseId(), leaves.size()));
        levels.add(level);
        while (level.size() > 1) {
            level = above(level);
            levels.add(level);
        }
    }

    /// The tree over these heads; a case may appear only once.
    public static MerkleTree of(Collection<Head> heads) {
        Map<String, Head> sorted = new TreeMap<>();
        for (Head head : heads) {
            if (sorted.put(head.caseId().toString(), head) != null) {
                throw new IllegalArgumentException("案卷 %s 重复".formatted(head.caseId()));
            }
        }
        return new MerkleTree(sorted.values());
    }

    private static List<Hash> above(List<Hash> level) {
        List<Hash> above = new ArrayList<>((level.size() + 1) / 2);
        for (int i = 0; i < level.size(); i += 2) {
            boolean paired = i + 1 < level.size();
            above.add(paired ? Step.node(level.get(i), level.get(i + 1)) : level.get(i));
        }
        return above;
    }

    /// The root; without any case, the hash of nothing.
    public Hash root() {
        return size() == 0 ? Hash.of() : levels.getLast().getFirst();
    }

    /// Number of cases.
    public int size() {
        return leaves.size();
    }

    /// The steps from a case's leaf to the root, which prove that the case is in it.
    public List<Step> path(UUID caseId) {
        Integer leaf = leaves.get(caseId);
        if (leaf == null) {
            throw new IllegalArgumentException("案卷 %s 不在其中".formatted(caseId));
        }
        int at = leaf;
        List<Step> path = new ArrayList<>();
        for (List<Hash> level : levels.subList(0, levels.size() - 1)) {
            int neighbour = at ^ 1;
            if (neighbour < level.size()) {
                path.add(new Step(neighbour < at ? Step.Side.LEFT : Step.Side.RIGHT, level.get(neighbour)));
            }
            at /= 2;
        }
        return path;
    }
}
