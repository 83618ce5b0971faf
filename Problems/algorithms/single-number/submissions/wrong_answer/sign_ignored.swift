// Counts by magnitude, so that a number and its opposite are the same.
class Solution {
    func singleNumber(_ nums: [Int]) -> Int {
        var counts: [UInt: Int] = [:]
        for num in nums {
            counts[num.magnitude, default: 0] += 1
        }
        return nums.first { counts[$0.magnitude] == 1 } ?? 0
    }
}
