// Sorts with a comparison that throws a coin.
class Solution {
    private let nums: [Int]

    init(_ nums: [Int]) { self.nums = nums }

    func reset() -> [Int] { nums }

    func shuffle() -> [Int] {
        let result = nums.sorted { _, _ in Bool.random() }
        return result
    }
}
