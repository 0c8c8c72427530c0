package anlan.record.draw;

import anlan.record.Hash;
import java.nio.ByteBuffer;

/// The random numbers of a draw: number i is the first eight bytes of SM3(seed ‖ i), both big-endian, i from 0.
final class Numbers {

    private final byte[] seed;
    private long used;

    private Numbers(byte[] seed) {
        this.seed = seed;
    }

    /// The numbers that a sealed list and the result of the public event give.
    static Numbers of(Hash commitment, byte[] result) {
        return new Numbers(Hash.of(commitment.bytes(), result).bytes());
    }

    /// The next whole number from 0 to bound - 1, all equally likely: numbers of the last, incomplete round are
    /// skipped.
    long below(long bound) {
        long incomplete = Long.remainderUnsigned(-bound, bound); // 2^64 mod bound
        long number = next();
        while (Long.compareUnsigned(number, -1 - incomplete) > 0) {
            number = next();
        }
        return Long.remainderUnsigned(number, bound);
    }

    /// How many numbers have been used, skipped ones included.
    long used() {
        return used;
    }

    private long next() {
        byte[] counter = ByteBuffer.allocate(Long.BYTES).putLong(used++).array();
        return ByteBuffer.wrap(Hash.digest(seed, counter)).getLong();
    }
}
