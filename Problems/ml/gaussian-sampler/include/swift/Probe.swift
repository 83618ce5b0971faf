import Foundation
import JudgeGenerator

struct JudgeProbe {
    /// Rows of numbers made from the draws of `calls` calls, as `view` says.
    ///
    /// No row where a rule is broken; a line that is printed says which.
    func run(
        _ n: Int, _ mean: Double, _ std: Double, _ view: String, _ calls: Int, _ seed: Int
    ) -> [[Double]] {
        if let rule = brokenByGenerators(n, mean, std, seed) { return failure(rule) }
        if view.elementsEqual("rules") {
            let rule = brokenByDraws(n, mean, std, calls, seed)
            return rule.map(failure) ?? [evenlySpread]
        }
        var rng = JudgeRandom(seed: seed)
        let solution = Solution()
        var drawn: [[Double]] = []
        var all: [Double] = []  // Standardised.
        for call in 0..<calls {
            let isTurned = view.elementsEqual("changing") && call % 2 == 1
            let center = isTurned ? -mean : mean
            let deviation = isTurned ? 3 * std : std
            let draws = solution.normals(n, center, deviation, using: &rng)
            if let rule = objection(to: draws, n, center, deviation) { return failure(rule) }
            if view.elementsEqual("draws") || view.elementsEqual("places") {
                drawn.append(draws)
            } else {
                all.append(contentsOf: draws.map { ($0 - center) / deviation })
            }
        }
        switch view {
        case "draws": return [drawn.flatMap { $0 }]
        case "places": return (0..<n).map { place in drawn.map { $0[place] } }
        case "neighbours": return projections(all, on: all)
        case "squares":
            let squares = all.map { $0 * $0 - 1 }
            return [
                projections(all, on: squares), projections(all, on: squares, areBefore: true),
            ].flatMap { $0 }
        case "sizes":
            let scores = all.map(score)
            return projections(scores, on: scores)
        case "sums": return [parts(all, n).map { $0.reduce(0, +) / Double(n).squareRoot() }]
        case "spreads": return [parts(all, n).map { spread($0) }]
        case "gaps": return [parts(all, n).map { gap($0) }]
        case "extremes": return extremes(parts(all, n))
        default: return [all]
        }
    }

    private func failure(_ rule: String) -> [[Double]] {
        print("rule broken: \(rule)")
        return []
    }

    private var evenlySpread: [Double] { (0..<1_000).map { (Double($0) + 0.5) / 1_000 } }

    // MARK: Rules

    /// Two new objects draw the same from equal generators, and a third one something else from
    /// another.
    private func brokenByGenerators(
        _ n: Int, _ mean: Double, _ std: Double, _ seed: Int
    ) -> String? {
        let count = min(n, 99)
        var runs: [[Double]] = []
        for offset in [1, 1, 3] {
            var rng = JudgeRandom(seed: seed + offset)
            let solution = Solution()
            var calls: [Double] = []
            for _ in 0..<3 {
                let draws = solution.normals(count, mean, std, using: &rng)
                if let rule = objection(to: draws, count, mean, std) { return rule }
                calls.append(contentsOf: draws)
            }
            runs.append(calls)
        }
        // No operator on arrays in here: a submission may have one of its own.
        guard runs[0].elementsEqual(runs[1]) else {
            return "equal generators gave different draws to new objects"
        }
        guard !runs[0].elementsEqual(runs[2]) || count == 0 || std == 0 else {
            return "other generators gave the same draws"
        }
        return nil
    }

    /// Calls with a usual generator and with one that often returns extreme words.
    private func brokenByDraws(
        _ n: Int, _ mean: Double, _ std: Double, _ calls: Int, _ seed: Int
    ) -> String? {
        var rng = JudgeRandom(seed: seed)
        var wild = WildGenerator(random: JudgeRandom(seed: seed + 2))
        let solution = Solution()
        for _ in 0..<calls {
            let draws = solution.normals(n, mean, std, using: &rng)
            if let rule = objection(to: draws, n, mean, std) { return rule }
            let others = solution.normals(n, mean, std, using: &wild)
            if let rule = objection(to: others, n, mean, std) {
                return "\(rule); `rng` returned many words like 0 and UInt64.max"
            }
        }
        return nil
    }

    /// The draws of a call are as many as they should be, finite, and equal to the mean where
    /// `std` is 0.
    private func objection(
        to draws: [Double], _ n: Int, _ mean: Double, _ std: Double
    ) -> String? {
        if draws.count != n { return "`n` is \(n), but the number of draws is \(draws.count)" }
        if let draw = draws.first(where: { !$0.isFinite }) {
            return "a draw is not finite but \(draw)"
        }
        if std == 0, let draw = draws.first(where: { $0 != mean }) {
            return "`std` is 0, so every draw is `mean`, \(mean), but \(draw) was drawn"
        }
        return nil
    }

    // MARK: What independent normal draws must be like

    /// For each distance from 1 to 10, pairs of a draw and a weight that far behind or before
    /// it, as many for a number as leave at least 1000: the sum of their products over the
    /// length of the weights is normal again.
    private func projections(
        _ all: [Double], on weights: [Double], areBefore: Bool = false
    ) -> [[Double]] {
        var rows: [[Double]] = []
        for distance in 1...10 {
            for start in [0, distance] {
                let firsts = (start..<max(start, all.count - distance)).filter {
                    (($0 - start) / distance).isMultiple(of: 2)
                }
                let size = max(firsts.count / 1_000, 1)
                let (draw, weight) = areBefore ? (distance, 0) : (0, distance)
                rows.append(
                    stride(from: 0, through: firsts.count - size, by: size).map { begin in
                        var (products, squares) = (0.0, 0.0)
                        for first in firsts[begin..<begin + size] {
                            let weight = weights[first + weight]
                            products += all[first + draw] * weight
                            squares += weight * weight
                        }
                        return products / squares.squareRoot()
                    })
            }
        }
        return rows
    }

    /// The normal number that is as extreme among all as `z` is by its size alone.
    private func score(_ z: Double) -> Double {
        let above = erfc(abs(z) / 2.0.squareRoot())  // Uniform.
        let p = max(min(above, 1 - above), 1e-300)
        let t = (-2 * log(p)).squareRoot()
        var result =
            t - (2.515517 + t * (0.802853 + t * 0.010328))
            / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
        for _ in 0..<2 {
            let density = exp(-result * result / 2) / (2 * Double.pi).squareRoot()
            result += (erfc(result / 2.0.squareRoot()) / 2 - p) / density
        }
        return above < 0.5 ? result : -result
    }

    private func parts(_ all: [Double], _ n: Int) -> [ArraySlice<Double>] {
        stride(from: 0, to: all.count, by: max(n, 1)).map { all[$0..<$0 + n] }
    }

    /// How likely a sum of squares is below that of this part, whose count is even: uniform.
    private func spread(_ part: ArraySlice<Double>) -> Double {
        let half = part.reduce(0) { $0 + $1 * $1 } / 2
        var term = 1.0
        var sum = 1.0
        for k in 1..<max(part.count / 2, 1) {
            term *= half / Double(k)
            sum += term
        }
        return min(max(1 - exp(-half) * sum, 0), 1)
    }

    /// How likely the smallest gap between two draws of a part, measured in probability, is
    /// below this one: uniform.
    private func gap(_ part: ArraySlice<Double>) -> Double {
        let places = part.map { erfc(-$0 / 2.0.squareRoot()) / 2 }.sorted()
        let smallest = zip(places.dropFirst(), places).map { $0 - $1 }.min() ?? .nan
        return -expm1(Double(part.count) * log1p(-Double(part.count - 1) * smallest))
    }

    /// How likely it is that the largest number is below that of the part, that the smallest is
    /// above, and that the one farthest from 0 is nearer: uniform.
    private func extremes(_ parts: [ArraySlice<Double>]) -> [[Double]] {
        /// That none of so many numbers is beyond a bound, on one side or on both.
        func chance(_ bound: Double, _ count: Int, sides: Double) -> Double {
            exp(Double(count) * log1p(-erfc(bound / 2.0.squareRoot()) * sides / 2))
        }
        return [
            parts.map { chance($0.max() ?? .nan, $0.count, sides: 1) },
            parts.map { chance(-($0.min() ?? .nan), $0.count, sides: 1) },
            parts.map { chance($0.lazy.map(abs).max() ?? .nan, $0.count, sides: 2) },
        ]
    }
}

/// Every second word is all zeros, all ones or the middle of the range.
private struct WildGenerator: RandomNumberGenerator {
    var random: JudgeRandom

    mutating func next() -> UInt64 {
        let words: [UInt64] = [0, .max, 1 << 63, 1 << 52, 1 << 63 | 1 << 52]
        return random.chance(0.5) ? random.element(of: words) : random.bits()
    }
}
