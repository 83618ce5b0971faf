import JudgeGenerator

struct JudgeProbe {
    /// Rows of truth values made from what `calls` calls keep of `x`, as `view` says.
    ///
    /// A row without draws where a rule is broken.
    func run(
        _ x: [Double], _ p: Double, _ training: Bool, _ view: String, _ calls: Int, _ seed: Int
    ) -> [[Bool]] {
        var rng = JudgeRandom(seed: seed)
        var wild = WildGenerator(random: JudgeRandom(seed: seed + 1))
        guard isReproducible(x, p, training, seed) else { return [[]] }
        let solution = Solution()
        var drawn: [[Bool]] = []
        for call in 0..<calls {
            let isTurned = view == "changing" && call % 2 == 1
            let rate = isTurned ? 1 - p : p
            let before = rng.draws
            let result = solution.dropout(x, rate, training, using: &rng)
            guard isRight(result, x, rate, training), training || rng.draws == before else {
                return [[]]
            }
            if view == "rules" {
                let result = solution.dropout(x, rate, training, using: &wild)
                guard isRight(result, x, rate, training) else { return [[]] }
            } else {
                drawn.append(result.map { ($0 != 0) != isTurned })
            }
        }
        switch view {
        case "rules": return [[Bool](repeating: true, count: 1_000)]
        case "places": return x.indices.map { place in drawn.map { $0[place] } }
        case "pairs":
            var other = JudgeRandom(seed: seed + 3)
            let solution = Solution()
            let others = (0..<calls).map { _ in
                solution.dropout(x, p, training, using: &other).map { $0 != 0 }
            }
            return others == drawn ? [[]] : differences(drawn.flatMap { $0 })
        case "counts":
            let likely = Int(Double(x.count + 1) * (1 - p))
            return [drawn.map { flags in flags.count { $0 } == likely }]
        default: return [drawn.flatMap { $0 }]
        }
    }

    /// Whether two new objects drop the same with equal generators.
    private func isReproducible(
        _ x: [Double], _ p: Double, _ training: Bool, _ seed: Int
    ) -> Bool {
        let part = Array(x.prefix(99))
        let runs = (0..<2).map { _ -> [[Double]] in
            var rng = JudgeRandom(seed: seed + 2)
            let solution = Solution()
            return (0..<3).map { _ in solution.dropout(part, p, training, using: &rng) }
        }
        return runs[0] == runs[1]
    }

    /// Whether each value is one that is possible.
    private func isRight(
        _ result: [Double], _ x: [Double], _ p: Double, _ training: Bool
    ) -> Bool {
        guard result.count == x.count else { return false }
        guard training else { return result == x }
        return zip(result, x).allSatisfy { got, value in
            if got == 0 && p > 0 { return true }
            let kept = value / (1 - p)
            return p < 1 && abs(got - kept) <= 1e-9 * abs(kept)
        }
    }

    /// For each distance from 1 to 10, whether just one of two decisions that far apart was
    /// to keep; no decision is in two pairs of a row.
    private func differences(_ flags: [Bool]) -> [[Bool]] {
        var rows: [[Bool]] = []
        for distance in 1...10 {
            for start in [0, distance] {
                rows.append(
                    (start..<max(start, flags.count - distance)).filter {
                        (($0 - start) / distance).isMultiple(of: 2)
                    }.map { flags[$0] != flags[$0 + distance] })
            }
        }
        return rows
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
