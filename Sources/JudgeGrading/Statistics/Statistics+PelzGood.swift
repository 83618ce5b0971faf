internal import Glibc

extension Statistics {
    /// The CDF of the two-sided statistic of Kolmogorov and Smirnov by an
    /// expansion to the order n^(-3/2), for z = d √n up to 2 or so.
    ///
    /// Source: W. Pelz, I. Good, "Approximating the Lower Tail-Areas of the
    /// Kolmogorov-Smirnov One-Sample Statistic", Journal of the Royal
    /// Statistical Society B 38 (1976): the expansion of Li-Chien and
    /// Korolyuk, K₀ + K₁/√n + K₂/n + K₃/n√n, through Jacobi's theta identity.
    static func pelzGoodCDF(_ d: Double, count n: Double) -> Double {
        let z = d * n.squareRoot()
        let (z2, z4, z6, z8) = (z * z, pow(z, 4), pow(z, 6), pow(z, 8))
        let (pi2, pi4, pi6) = (Double.pi * .pi, pow(Double.pi, 4), pow(Double.pi, 6))
        let terms = Int((16 * z / .pi).rounded(.up)) + 1
        var (k0, k1, k2, k3) = (0.0, 0.0, 0.0, 0.0)
        for term in 1...terms {
            // Over odd m.
            let m2 = Double((2 * term - 1) * (2 * term - 1))
            let odd = exp(-pi2 * m2 / (8 * z2))
            let (m4, m6) = (m2 * m2, m2 * m2 * m2)
            k0 += odd / z
            k1 += odd * (pi2 / 4 * m2 - z2) / (6 * z4)
            let second =
                6 * z6 + 2 * z4 + pi2 / 4 * m2 * (2 * z4 - 5 * z2)
                + pi4 / 16 * m4 * (1 - 2 * z2)
            k2 += odd * second / (72 * z6 * z)
            let third =
                -30 * z6 - 90 * z8 + pi2 / 4 * m2 * (135 * z4 - 96 * z6)
                + pi4 / 16 * m4 * (212 * z4 - 60 * z2) + pi6 / 64 * m6 * (5 - 30 * z2)
            k3 += odd * third / (6480 * z8 * z2)
            // Over all integers.
            let l2 = Double(term * term)
            let every = exp(-pi2 * l2 / (2 * z2)) * pi2 * l2
            k2 -= every / (36 * z2 * z)
            k3 += every * (3 * z2 - pi2 * l2) / (216 * z6)
        }
        let sum = k0 + (k1 + (k2 + k3 / n.squareRoot()) / n.squareRoot()) / n.squareRoot()
        return min(1, max(0, (2 * .pi).squareRoot() * sum))
    }

    /// The leading part of what twice the one-sided chance counts twice: the
    /// second term of Kolmogorov's series, with the shift of d by 1 / 6n that
    /// the expansion's K₁ is.
    static func strayingTwice(_ d: Double, count n: Double) -> Double {
        let shifted = d + 1 / (6 * n)
        return 2 * exp(-8 * n * shifted * shifted)
    }
}
