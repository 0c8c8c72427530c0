package anlan.record.draw;

import java.util.List;

/// The candidates of one class that have not been drawn; a Fenwick tree over the weights finds and removes one in log
/// n.
final class Urn {

    private final List<Candidate> candidates;
    private final long[] sums;
    private long weight;
    private int left;

    Urn(List<Candidate> candidates) {
        this.candidates = candidates;
        this.left = candidates.size();
        sums = new long[candidates.size() + 1];
        for (int i = 1; i < sums.length; i++) {
            long own = candidates.get(i - 1).weight();
            weight += own;
            sums[i] += own;
            int parent = i + Integer.lowestOneBit(i);
            if (parent < sums.length) {
                sums[parent] += sums[i];
            }
        }
    }

    private Urn(Urn other) {
        candidates = other.candidates;
        sums = other.sums.clone();
        weight = other.weight;
        left = other.left;
    }

    /// Another urn with the same candidates left.
    Urn copy() {
        return new Urn(this);
    }

    /// How many are left.
    int left() {
        return left;
    }

    /// Draws one: with r from 0 to the remaining weight - 1, walk the list, subtracting weights, to where r falls.
    Candidate draw(Numbers numbers) {
        long rest = numbers.below(weight);
        int before = 0;
        for (int step = Integer.highestOneBit(candidates.size()); step > 0; step /= 2) {
            int next = before + step;
            if (next < sums.length && sums[next] <= rest) {
                before = next;
                rest -= sums[next];
            }
        }
        Candidate drawn = candidates.get(before);
        for (int i = before + 1; i < sums.length; i += Integer.lowestOneBit(i)) {
            sums[i] -= drawn.weight();
        }
        weight -= drawn.weight();
        left--;
        return drawn;
    }
}
