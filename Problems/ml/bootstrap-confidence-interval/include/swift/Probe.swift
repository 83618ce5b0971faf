import Foundation
import JudgeGenerator

struct JudgeProbe {
    /// An interval for the mean of each of many datasets, all drawn by one law.
    ///
    /// None where a rule is broken; a line that is printed says which.
    func run(
        _ law: String, _ count: Int, _ level: Double, _ resamples: Int, _ datasets: Int,
        _ seed: Int
    ) -> [(lo: Double, hi: Double)] {
        if let rule = brokenByGenerators(law, count, level, resamples, seed) {
            return failure(rule)
        }
        var data = JudgeRandom(seed: seed)
        var rng = JudgeRandom(seed: 1_000_003 * seed + 17)
        var own = JudgeRandom(seed: seed + 1_000)
        let solution = Solution()
        var intervals: [(lo: Double, hi: Double)] = []
        var (off, width) = (0.0, 0.0)
        for dataset in 0..<datasets {
            let x = values(law, count, &data)
            let before = rng.draws
            var bounds = solution.ci(x, level, resamples, using: &rng)
            if let rule = objection(to: bounds, x) { return failure(rule) }
            if areEqual(x) {
                // But for rounding they are that already.
                bounds = (x[0], x[0])
            } else if rng.draws == before {
                return failure("nothing was drawn from `rng`")
            }
            intervals.append(bounds)
            if dataset % (datasets / 20 + 1) == 0 {
                let usual = interval(x, level, resamples, &own)
                off += abs(bounds.lo - usual.lo) + abs(bounds.hi - usual.hi)
                width += usual.hi - usual.lo
            }
        }
        if count >= 10, off > width / 2 {
            return failure("the bounds are far from the quantiles of the means of resamples")
        }
        return intervals
    }

    private func failure(_ rule: String) -> [(lo: Double, hi: Double)] {
        print("rule broken: \(rule)")
        return []
    }

    // MARK: Rules

    /// Two new objects give the same intervals with equal generators, and a third one others
    /// with another.
    private func brokenByGenerators(
        _ law: String, _ count: Int, _ level: Double, _ resamples: Int, _ seed: Int
    ) -> String? {
        var bounds: [Double] = []  // Of the runs one after the other.
        let times = 5
        var areAllEqual = true
        for offset in 0..<3 {
            var data = JudgeRandom(seed: seed + 2)
            var rng = JudgeRandom(seed: 1_000_003 * seed + (offset < 2 ? 18 : 19))
            let solution = Solution()
            for _ in 0..<times {
                let x = values(law, count, &data)
                if !areEqual(x) { areAllEqual = false }
                let (lo, hi) = solution.ci(x, level, resamples, using: &rng)
                if let rule = objection(to: (lo, hi), x) { return rule }
                bounds.append(lo)
                bounds.append(hi)
            }
        }
        var isOther = false
        for i in 0..<2 * times {
            guard bounds[i] == bounds[2 * times + i] else {
                return "equal generators gave different intervals for the same values"
            }
            if bounds[i] != bounds[4 * times + i] { isOther = true }
        }
        // Of a few values the quantiles may always be the same.
        guard count < 5 || areAllEqual || isOther else {
            return "other generators gave the same intervals"
        }
        return nil
    }

    /// Means of resamples, and so the bounds, lie among the values.
    private func objection(to bounds: (lo: Double, hi: Double), _ x: [Double]) -> String? {
        var (least, most) = (x[0], x[0])
        for value in x {
            if value < least { least = value }
            if value > most { most = value }
        }
        let slack = 1e-9 * max(abs(least), abs(most))
        guard bounds.lo >= least - slack, bounds.lo <= most + slack else {
            return "lo is \(bounds.lo), but the values of x are from \(least) to \(most)"
        }
        guard bounds.hi >= least - slack, bounds.hi <= most + slack else {
            return "hi is \(bounds.hi), but the values of x are from \(least) to \(most)"
        }
        guard bounds.lo <= bounds.hi + slack else {
            return "lo is \(bounds.lo), and hi only \(bounds.hi)"
        }
        return nil
    }

    private func areEqual(_ x: [Double]) -> Bool {
        for value in x where value != x[0] { return false }
        return true
    }

    /// The bounds that many right solutions give nearly.
    private func interval(
        _ x: [Double], _ level: Double, _ resamples: Int, _ random: inout JudgeRandom
    ) -> (lo: Double, hi: Double) {
        var means: [Double] = []
        for _ in 0..<resamples {
            var sum = 0.0
            for _ in 0..<x.count { sum += x[random.int(in: 0...x.count - 1)] }
            means.append(sum / Double(x.count))
        }
        means.sort { $0 < $1 }
        let cut = Int((1 - level) / 2 * Double(resamples - 1) + 0.5)
        return (means[cut], means[resamples - 1 - cut])
    }

    // MARK: Data

    private func values(
        _ law: String, _ count: Int, _ random: inout JudgeRandom
    ) -> [Double] {
        var values: [Double] = []
        for _ in 0..<count { values.append(value(law, &random)) }
        return values
    }

    private func value(_ law: String, _ random: inout JudgeRandom) -> Double {
        switch law {
        case "normal": return 5 + 2 * normal(&random)
        case "uniform": return random.unit()
        case "exponential": return -log(1 - random.unit())
        case "lognormal": return exp(normal(&random))
        default: return 3
        }
    }

    private func normal(_ random: inout JudgeRandom) -> Double {
        let radius = (-2 * log(1 - random.unit())).squareRoot()
        return radius * cos(2 * Double.pi * random.unit())
    }
}
