import JudgeGenerator

struct JudgeProbe {
    /// Rows of truth values made from what `calls` calls keep of `x`, as `view` says.
    ///
    /// No row where a rule is broken; a line that is printed says which.
    func run(
        _ x: [Double], _ p: Double, _ training: Bool, _ view: String, _ calls: Int, _ seed: Int
    ) -> [[Bool]] {
        if let rule = brokenByGenerators(x, p, training, calls, seed) { return failure(rule) }
        var rng = JudgeRandom(seed: seed)
        var wild = WildGenerator(random: JudgeRandom(seed: seed + 1))
        let solution = Solution()
        var drawn: [[Bool]] = []
        for call in 0..<calls {
            let isTurned = view.elementsEqual("changing") && call % 2 == 1
            let rate = isTurned ? 1 - p : p
            let before = rng.draws
            let result = solution.dropout(x, rate, training, using: &rng)
            if let rule = objection(to: result, x, rate, training) { return failure(rule) }
            guard training || rng.draws == before else {
                return failure("drawn from `rng` though `training` is false")
            }
            if view.elementsEqual("rules") {
                let result = solution.dropout(x, rate, training, using: &wild)
                if let rule = objection(to: result, x, rate, training) {
                    return failure("\(rule); `rng` returned many words like 0 and UInt64.max")
                }
            } else {
                drawn.append(result.map { ($0 != 0) != isTurned })
            }
        }
        switch view {
        case "rules": return [[Bool](repeating: true, count: 1_000)]
        case "places": return x.indices.map { place in drawn.map { $0[place] } }
        case "pairs": return differences(drawn.flatMap { $0 })
        case "counts":
            let likely = Int(Double(x.count + 1) * (1 - p))
            return [drawn.map { flags in flags.count { $0 } == likely }]
        default: return [drawn.flatMap { $0 }]
        }
    }

    private func failure(_ rule: String) -> [[Bool]] {
        print("rule broken: \(rule)")
        return []
    }

    // MARK: Rules

    /// Two new objects drop the same with equal generators, and a third one something else with
    /// another, where it is out of the question that this is by chance.
    private func brokenByGenerators(
        _ x: [Double], _ p: Double, _ training: Bool, _ calls: Int, _ seed: Int
    ) -> String? {
        let part = Array(x.prefix(999))
        let times = max(3, min(calls, 50))
        var runs: [[Double]] = []
        for offset in [2, 2, 3] {
            var rng = JudgeRandom(seed: seed + offset)
            let solution = Solution()
            var results: [Double] = []
            for _ in 0..<times {
                let before = rng.draws
                let result = solution.dropout(part, p, training, using: &rng)
                if let rule = objection(to: result, part, p, training) { return rule }
                guard training || rng.draws == before else {
                    return "drawn from `rng` though `training` is false"
                }
                results.append(contentsOf: result)
            }
            runs.append(results)
        }
        // No operator on arrays in here: a submission may have one of its own.
        guard runs[0].elementsEqual(runs[1]) else {
            return "equal generators dropped different positions for new objects"
        }
        guard training, runs[0].elementsEqual(runs[2]) else { return nil }
        let decisions = times * part.count { $0 != 0 }
        var chance = 1.0
        for _ in 0..<decisions { chance *= p * p + (1 - p) * (1 - p) }
        return chance < 1e-12 ? "other generators dropped the same positions" : nil
    }

    /// Each value is one that is possible.
    private func objection(
        to result: [Double], _ x: [Double], _ p: Double, _ training: Bool
    ) -> String? {
        guard result.count == x.count else {
            return "`x` has \(x.count) values, but the number of results is \(result.count)"
        }
        let kept = x.map { $0 / (1 - p) }
        let wrong = x.indices.first { i in
            guard training else { return result[i] != x[i] }
            if result[i] == 0 && p > 0 { return false }
            return !(p < 1 && abs(result[i] - kept[i]) <= 1e-9 * abs(kept[i]))
        }
        guard let i = wrong else { return nil }
        let but = "but \(result[i]) was returned for x[\(i)], \(x[i])"
        if !training { return "`training` is false, so nothing changes, \(but)" }
        if p == 1 { return "`p` is 1, so everything is dropped, \(but)" }
        if p == 0 { return "`p` is 0, so everything is kept as it is, \(but)" }
        return "x[\(i)] is kept, but \(result[i]) was returned for \(x[i]) where `p` is \(p)"
    }

    // MARK: Decisions

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
