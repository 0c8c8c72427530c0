package anlan.record.independent;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/// SM2 verification (GB/T 32918.2) over the curve of GB/T 32918.5, in school-book arithmetic.
final class PlainSm2 {

    private static final BigInteger P = hex("fffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff");
    private static final BigInteger A = hex("fffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffc");
    private static final BigInteger B = hex("28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93");
    private static final BigInteger N = hex("fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123");
    private static final BigInteger[] G = {
        hex("32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7"),
        hex("bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0")
    };

    private PlainSm2() {}

    static boolean verify(String key, byte[] message, String signature) {
        if (!key.matches("04[0-9a-f]{128}") || !signature.matches("[0-9a-f]{128}")) {
            return false;
        }
        BigInteger[] q = {hex(key.substring(2, 66)), hex(key.substring(66))};
        BigInteger r = hex(signature.substring(0, 64));
        BigInteger s = hex(signature.substring(64));
        boolean onCurve = q[0].pow(3)
                        .add(A.multiply(q[0]))
                        .add(B)
                        .subtract(q[1].pow(2))
                        .mod(P)
                        .signum()
                == 0;
        boolean inRange = r.signum() > 0 && s.signum() > 0 && r.compareTo(N) < 0 && s.compareTo(N) < 0;
        BigInteger t = r.add(s).mod(N);
        if (!onCurve || !inRange || t.signum() == 0) {
            return false;
        }
        byte[] id = "1234567812345678".getBytes(StandardCharsets.US_ASCII);
        byte[] z = SecondOpinion.h(
                new byte[] {0, (byte) (id.length * 8)}, id, b(A), b(B), b(G[0]), b(G[1]), b(q[0]), b(q[1]));
        BigInteger e = new BigInteger(1, SecondOpinion.h(z, message));
        BigInteger[] point = add(times(s, G), times(t, q));
        return point != null && e.add(point[0]).mod(N).equals(r);
    }

    /// Points as {x, y}; null is the point at infinity.
    private static BigInteger[] add(BigInteger[] u, BigInteger[] v) {
        if (u == null || v == null) {
            return u == null ? v : u;
        }
        if (u[0].equals(v[0]) && u[1].add(v[1]).mod(P).signum() == 0) {
            return null;
        }
        BigInteger slope = u[0].equals(v[0])
                ? u[0].pow(2)
                        .multiply(BigInteger.valueOf(3))
                        .add(A)
                        .multiply(u[1].shiftLeft(1).modInverse(P))
                : v[1].subtract(u[1]).multiply(v[0].subtract(u[0]).mod(P).modInverse(P));
        BigInteger x = slope.pow(2).subtract(u[0]).subtract(v[0]).mod(P);
        return new BigInteger[] {
            x, slope.multiply(u[0].subtract(x)).subtract(u[1]).mod(P)
        };
    }

    private static BigInteger[] times(BigInteger factor, BigInteger[] point) {
        BigInteger[] sum = null;
        for (int bit = factor.bitLength() - 1; bit >= 0; bit--) {
            sum = add(sum, sum);
            sum = factor.testBit(bit) ? add(sum, point) : sum;
        }
        return sum;
    }

    private static BigInteger hex(String digits) {
        return new BigInteger(digits, 16);
    }

    private static byte[] b(BigInteger number) {
        return java.util.HexFormat.of().parseHex("%064x".formatted(number));
    }
}
