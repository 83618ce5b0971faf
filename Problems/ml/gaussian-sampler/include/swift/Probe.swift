import Foundation
import JudgeGenerator

struct JudgeProbe {
    /// Rows of numbers made from the draws of `calls` calls, as `view` says.
    ///
    /// A row holds NaN where a rule is broken.
    func run(
        _ n: Int, _ mean: Double, _ std: Double, _ view: String, _ calls: Int, _ seed: Int
    ) -> [[Double]] {
        guard isReproducible(n, mean, std, seed) else { return [failure] }
        if view == "rules" {
            return [isSound(n, mean, std, calls, seed) ? evenlySpread : failure]
        }
        var rng = JudgeRandom(seed: seed)
        let solution = Solution()
        var drawn: [[Double]] = []
        var all: [Double] = []  // Standardised.
        for call in 0..<calls {
            let isTurned = view == "changing" && call % 2 == 1
            let center = isTurned ? -mean : mean
            let deviation = isTurned ? 3 * std : std
            let draws = solution.normals(n, center, deviation, using: &rng)
            guard draws.count == n, draws.allSatisfy(\.isFinite) else { return [failure] }
            if view == "draws" || view == "places" {
                drawn.append(draws)
            } else {
                all += draws.map { ($0 - center) / deviation }
            }
        }
        switch view {
        case "draws": return [drawn.flatMap { $0 }]
        case "places": return (0..<n).map { place in drawn.map { $0[place] } }
        case "neighbours": return projections(all, on: all)
        case "squares":
            let squares = all.map { $0 * $0 - 1 }
            return projections(all, on: squares) + projections(all, on: squares, areBefore: true)
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

    private var failure: [Double] { [Double](repeating: .nan, count: 1_000) }
    private var evenlySpread: [Double] { (0..<1_000).map { (Double($0) + 0.5) / 1_000 } }

    // MARK: Rules

    /// Whether two new objects draw the same from equal generators, and a third one something
    /// else from another.
    private func isReproducible(_ n: Int, _ mean: Double, _ std: Double, _ seed: Int) -> Bool {
        let count = min(n, 99)
        let runs = [1, 1, 3].map { offset -> [[Double]] in
            var rng = JudgeRandom(seed: seed + offset)
            let solution = Solution()
            return (0..<3).map { _ in solution.normals(count, mean, std, using: &rng) }
        }
        return runs[0] == runs[1] && (runs[0] != runs[2] || count == 0 || std == 0)
    }

    /// Whether the draws are as many as they should be, finite, and equal to the mean where
    /// `std` is 0: with a usual generator and with one that often returns extreme words.
    private func isSound(
        _ n: Int, _ mean: Double, _ std: Double, _ calls: Int, _ seed: Int
    ) -> Bool {
        func isRight(_ draws: [Double]) -> Bool {
            draws.count == n
                && draws.allSatisfy { std == 0 ? $0 == mean : $0.isFinite }
        }
        var rng = JudgeRandom(seed: seed)
        var wild = WildGenerator(random: JudgeRandom(seed: seed + 2))
        let solution = Solution()
        for _ in 0..<calls {
            guard isRight(solution.normals(n, mean, std, using: &rng)),
                isRight(solution.normals(n, mean, std, using: &wild))
            else { return false }
        }
        return true
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

    /// How likely the largest number is below that of the part, and the smallest above:
    /// uniform.
    private func extremes(_ parts: [ArraySlice<Double>]) -> [[Double]] {
        func chance(_ largest: Double, _ count: Int) -> Double {
            exp(Double(count) * log1p(-erfc(largest / 2.0.squareRoot()) / 2))
        }
        return [
            parts.map { chance($0.max() ?? .nan, $0.count) },
            parts.map { chance(-($0.min() ?? .nan), $0.count) },
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
