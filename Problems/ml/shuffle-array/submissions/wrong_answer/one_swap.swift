// Swaps two numbers of the last shuffle and returns it.
class Solution {
    private let nums: [Int]

    private var current: [Int]

    init(_ nums: [Int]) {
        self.nums = nums
        current = nums
    }

    func reset() -> [Int] { nums }

    func shuffle() -> [Int] {
        current.swapAt(Int.random(in: nums.indices), Int.random(in: nums.indices))
        return current
    }
}
