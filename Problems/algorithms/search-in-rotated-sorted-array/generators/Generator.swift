struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "dense":
            let nums = rotated(Array(0..<size), by: random.int(in: 1...size - 1))
            return lines(nums, random.int(in: 0...size - 1))
        case "missing":
            // Even numbers only; the target is odd and between two of them.
            let nums = ascending(size, &random).map { 2 * $0 }
            let target = nums[random.int(in: 0...size - 1)] + 1
            return lines(rotated(nums, by: random.int(in: 1...size - 1)), target)
        case "smallest":
            let nums = ascending(size, &random)
            return lines(rotated(nums, by: random.int(in: 1...size - 1)), nums[0])
        case "sorted":
            let nums = ascending(size, &random)
            return lines(nums, nums[random.int(in: 0...size - 1)])
        case "last":
            let nums = rotated(ascending(size, &random), by: random.int(in: 1...size - 1))
            return lines(nums, nums[size - 1])
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    /// Different numbers in ascending order, with random gaps.
    private func ascending(_ count: Int, _ random: inout Random) -> [Int] {
        var num = -400_000_000
        return (0..<count).map { _ in
            num += random.int(in: 1...8_000)
            return num
        }
    }

    private func rotated(_ nums: [Int], by moved: Int) -> [Int] {
        Array(nums[moved...] + nums[..<moved])
    }
}
