struct JudgeProbe {
    /// Draws made of `times` shuffles, as `view` says; -1 where a shuffle or a reset
    /// is not made of the right numbers.
    func run(_ nums: [Int], _ view: String, _ times: Int) -> [[Int]] {
        let sorted = nums.sorted()
        let shared = Solution(nums)
        guard shared.reset().elementsEqual(nums) else { return [failure] }
        let isAlwaysNew: Bool
        switch view {
        case "objects": isAlwaysNew = true
        default: isAlwaysNew = false
        }
        var shuffles: [[Int]] = []
        for time in 0..<times {
            let solution = isAlwaysNew ? Solution(nums) : shared
            let shuffled = solution.shuffle()
            guard shuffled.count == nums.count, shuffled.sorted().elementsEqual(sorted) else {
                return [failure]
            }
            if isAlwaysNew || time % 100 == 0, !solution.reset().elementsEqual(nums) {
                return [failure]
            }
            shuffles.append(shuffled)
        }
        guard shared.reset().elementsEqual(nums) else { return [failure] }
        var known: [[Int]: Int] = [:]
        let numbers = { (orders: [[Int]]) -> [Int] in
            orders.map { order in
                if let number = known[order] { return number }
                let number = self.number(order)
                known[order] = number
                return number
            }
        }
        switch view {
        case "positions": return positions(nums, shuffles)
        case "blocks": return shuffles.map { blocks(nums, $0) }
        case "successive":
            let all = numbers(shuffles)
            let count = orders(nums)
            return [stride(from: 0, to: all.count - 1, by: 2).map { all[$0] * count + all[$0 + 1] }]
        default: return [numbers(shuffles)]
        }
    }

    private var failure: [Int] { [Int](repeating: -1, count: 1_000) }

    /// The place of an order among all different ones, sorted, from 0.
    private func number(_ order: [Int]) -> Int {
        var result = 0
        for place in order.indices {
            let rest = Array(order[place...])
            for smaller in Set(rest) where smaller < rest[0] {
                var others = rest
                others.remove(at: others.firstIndex(of: smaller)!)
                result += orders(others)
            }
        }
        return result
    }

    /// In how many different orders these numbers can stand.
    private func orders(_ numbers: [Int]) -> Int {
        var counts: [Int: Int] = [:]
        var result = 1
        for (place, number) in numbers.enumerated() {
            counts[number, default: 0] += 1
            result = result * (place + 1) / counts[number]!
        }
        return result
    }

    /// For each place, where in `nums` the number there stood.
    private func positions(_ nums: [Int], _ shuffles: [[Int]]) -> [[Int]] {
        let origin = Dictionary(uniqueKeysWithValues: zip(nums, nums.indices))
        return nums.indices.map { place in shuffles.map { origin[$0[place]]! } }
    }

    /// For each number, from which tenth into which it came.
    private func blocks(_ nums: [Int], _ shuffled: [Int]) -> [Int] {
        let origin = Dictionary(uniqueKeysWithValues: zip(nums, nums.indices))
        return shuffled.enumerated().map { place, number in
            10 * (10 * origin[number]! / nums.count) + 10 * place / nums.count
        }
    }
}
