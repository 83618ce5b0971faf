/// The big tests of Single Number; `size` is the count of elements, made odd.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let pairs = max(0, (size - 1) / 2)
        switch recipe {
        case "wide":  // The single one comes last.
            let nums = different(pairs + 1, &random)
            return lines(random.shuffled(nums.dropLast() + nums.dropLast()) + [nums[pairs]])
        case "same-order":
            let nums = random.shuffled(Array(-pairs...pairs)).prefix(pairs + 1)
            return lines(Array(nums + nums.dropLast()))
        case "ascending":  // The single one is the largest.
            return lines((0..<2 * pairs + 1).map { $0 / 2 * 3 - pairs })
        case "mirrored":
            let nums = different(pairs + 1, &random)
            return lines(Array(nums.dropLast() + nums.reversed()))
        case "upper-bits":
            let nums = random.shuffled(Array(0...pairs)).map { ($0 - pairs / 2) << 40 }
            return lines(random.shuffled(nums + nums.dropFirst()))
        case "opposites":  // The opposite of the single one is there as well.
            let half = pairs / 2 + 1
            var nums = random.shuffled(Array(1...half).flatMap { [$0, -$0] })
            nums = Array(nums.prefix(pairs + 1))
            return lines(random.shuffled(nums + nums.dropFirst()))
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    /// Different numbers from the whole range.
    private func different(_ count: Int, _ random: inout Random) -> [Int] {
        var known: Set<Int> = []
        var nums: [Int] = []
        while nums.count < count {
            let num = Int(truncatingIfNeeded: random.bits())
            if known.insert(num).inserted { nums.append(num) }
        }
        return nums
    }
}
