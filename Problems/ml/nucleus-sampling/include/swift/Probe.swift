import JudgeGenerator

struct JudgeProbe {
    /// Tokens that a new Solution draws, one after the other from one generator.
    func run(
        _ logits: [Double], _ temperature: Double, _ topK: Int, _ topP: Double, _ draws: Int,
        _ seed: Int
    ) -> [Int] {
        var rng = JudgeRandom(seed: seed)
        let solution = Solution()
        return (0..<draws).map { _ in
            solution.sample(logits, temperature, topK, topP, using: &rng)
        }
    }
}
