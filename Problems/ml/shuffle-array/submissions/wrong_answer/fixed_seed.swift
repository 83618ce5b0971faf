// Has a generator of its own that begins at the same number in each object.
class Solution {
    private let nums: [Int]

    private var state: UInt64 = 42

    private func random(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(count))
    }

    init(_ nums: [Int]) { self.nums = nums }

    func reset() -> [Int] { nums }

    func shuffle() -> [Int] {
        var result = nums
        for last in stride(from: result.count - 1, to: 0, by: -1) {
            result.swapAt(last, random(last + 1))
        }
        return result
    }
}
