import JudgeGenerator

struct JudgeProbe {
    /// Tokens that a new Solution draws, one after the other from one generator.
    ///
    /// None where a rule is broken; a line that is printed says which.
    func run(
        _ logits: [Double], _ temperature: Double, _ topK: Int, _ topP: Double, _ draws: Int,
        _ seed: Int
    ) -> [Int] {
        var tokens: [Int] = []
        var twin: [Int] = []
        var other: [Int] = []
        let few = min(draws, 300)
        var counts = [Int](repeating: 0, count: logits.count)
        var without = 0
        for (count, seed) in [(draws, seed), (few, seed), (few, seed + 1)] {
            var rng = JudgeRandom(seed: seed)
            let solution = Solution()
            let isFirst = tokens.isEmpty
            let isSecond = !isFirst && twin.isEmpty
            for _ in 0..<count {
                let before = rng.draws
                let token = solution.sample(logits, temperature, topK, topP, using: &rng)
                guard token >= 0, token < logits.count else {
                    return failure("there is no token \(token)")
                }
                if isFirst {
                    tokens.append(token)
                    counts[token] += 1
                    if rng.draws == before { without += 1 }
                } else if isSecond {
                    twin.append(token)
                } else {
                    other.append(token)
                }
            }
        }
        var isOther = false
        for i in 0..<few {
            guard tokens[i] == twin[i] else {
                return failure("equal generators gave different tokens to new objects")
            }
            if tokens[i] != other[i] { isOther = true }
        }
        var isOnlyOne = false
        var alike = 0.0
        for count in counts {
            let share = Double(count) / Double(draws)
            alike += share * share
            if count == draws { isOnlyOne = true }
        }
        guard isOnlyOne || without == 0 else {
            return failure("\(without) of \(draws) calls did not draw from `rng`")
        }
        // How likely it is that other generators give the same by chance.
        var chance = 1.0
        for _ in 0..<few { chance *= alike }
        guard isOther || chance > 1e-12 else {
            return failure("other generators gave the same tokens")
        }
        return tokens
    }

    private func failure(_ rule: String) -> [Int] {
        print("rule broken: \(rule)")
        return []
    }
}
