package anlan.record.draw;

/// The upper tail of the chi-square distribution.
final class ChiSquare {

    private ChiSquare() {}

    /// The probability of a statistic at least this large; by the series of the lower incomplete gamma function.
    static double p(double statistic, int degrees) {
        double a = degrees / 2.0;
        double x = statistic / 2;
        double term = 1 / a;
        double sum = term;
        for (int n = 1; term > sum * 1e-16; n++) {
            term *= x / (a + n);
            sum += term;
        }
        return 1 - sum * Math.exp(a * Math.log(x) - x - logGammaOfHalf(degrees));
    }

    /// ln gamma(degrees / 2), by gamma(x + 1) = x gamma(x) from gamma(1) = 1 or gamma(1/2) = sqrt(pi).
    private static double logGammaOfHalf(int degrees) {
        double log = degrees % 2 == 0 ? 0 : Math.log(Math.PI) / 2;
        for (double x = degrees % 2 == 0 ? 1 : 0.5; x < degrees / 2.0; x++) {
            log += Math.log(x);
        }
        return log;
    }
}
