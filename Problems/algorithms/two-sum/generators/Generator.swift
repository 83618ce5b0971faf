struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        let (nums, target) = test(recipe, size, seed)
        return lines(nums, target)
    }

    private func test(_ recipe: String, _ size: Int, _ seed: Int) -> ([Int], Int) {
        var random = Random(seed: seed)
        let end = [size - 2, size - 1]
        switch recipe {
        case "ascending":
            return (Array(0..<size), 2 * size - 3)
        case "wide":
            return filled(
                size, -1_000_000_000...1_000_000_000, pair: [-271_828_182, 314_159_265],
                at: end, &random)
        case "few-values":
            return filled(size, 1...5, pair: [7, 8], at: end, &random)
        case "all-but-two":
            return (Array(repeating: 5, count: size - 2) + [3, 3], 6)
        case "lone-half":
            var (nums, target) = filled(size, 31...99, pair: [-12, 36], at: end, &random)
            nums[random.int(in: 0...size - 3)] = target / 2
            return (nums, target)
        case "far-apart":
            return filled(
                size, -99_999...99_999, pair: [-54_321, 12_345], at: [0, size - 1], &random)
        default: fatalError("no recipe \(recipe)")
        }
    }

    /// Random numbers with `pair` at `places` and no second pair of that sum.
    private func filled(
        _ size: Int, _ range: ClosedRange<Int>, pair: [Int], at places: [Int],
        _ random: inout Random
    ) -> ([Int], Int) {
        let target = pair[0] + pair[1]
        var used = Set(pair)
        var nums = (0..<size).map { _ in
            while true {
                let value = random.int(in: range)
                if 2 * value != target, !used.contains(target - value) {
                    used.insert(value)
                    return value
                }
            }
        }
        for (value, place) in zip(pair, places) { nums[place] = value }
        return (nums, target)
    }
}
