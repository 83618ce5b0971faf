struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "ascending":
            return lines(Array(1...size))
        case "wide":
            return lines(different(size, in: -1_000_000_000...1_000_000_000, &random))
        case "dense":
            return lines(random.shuffled(Array(0..<size)))
        case "middle-and-end":
            // The only repeat: the number in the middle is the last one, too.
            var nums = random.shuffled(Array(0..<size))
            nums[size - 1] = nums[size / 2]
            return lines(nums)
        case "signs":
            let half = different(size / 2, in: 1...1_000_000_000, &random)
            return lines(random.shuffled(half + half.map { -$0 }))
        case "all-equal":
            return lines([Int](repeating: 77, count: size))
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    /// Random numbers that are all different.
    private func different(
        _ count: Int, in range: ClosedRange<Int>, _ random: inout Random
    ) -> [Int] {
        var nums: [Int] = []
        var known: Set<Int> = []
        while nums.count < count {
            let num = random.int(in: range)
            if known.insert(num).inserted { nums.append(num) }
        }
        return nums
    }
}
