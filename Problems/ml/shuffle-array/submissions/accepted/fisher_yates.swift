class Solution {
    private let nums: [Int]

    init(_ nums: [Int]) { self.nums = nums }

    func reset() -> [Int] { nums }

    func shuffle() -> [Int] {
        var result = nums
        for last in stride(from: result.count - 1, to: 0, by: -1) {
            result.swapAt(last, Int.random(in: 0...last))
        }
        return result
    }
}
