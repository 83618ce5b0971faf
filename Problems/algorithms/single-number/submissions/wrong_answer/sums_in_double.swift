// Twice the sum of the different numbers minus the sum of all, in Double.
class Solution {
    func singleNumber(_ nums: [Int]) -> Int {
        let once = Set(nums).reduce(0.0) { $0 + Double($1) }
        let all = nums.reduce(0.0) { $0 + Double($1) }
        return Int(exactly: (2 * once - all).rounded()) ?? Int.max
    }
}
