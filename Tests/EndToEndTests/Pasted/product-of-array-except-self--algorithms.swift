import Algorithms

class Solution {
    func productExceptSelf(_ nums: [Int]) -> [Int] {
        let left = nums.reductions(1, &*)
        let right = nums.reversed().reductions(1, &*)
        return nums.indices.map { left[$0] &* right[nums.count - 1 - $0] }
    }
}
