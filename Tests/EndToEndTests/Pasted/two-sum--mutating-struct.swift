struct TwoSumSolver {
    private var complements: [Int: Int] = [:]
    private(set) var comparisons = 0

    mutating func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        for (index, value) in nums.enumerated() {
            comparisons += 1
            if let other = complements[value] { return [other, index] }
            complements[target - value] = index
        }
        return []
    }
}
