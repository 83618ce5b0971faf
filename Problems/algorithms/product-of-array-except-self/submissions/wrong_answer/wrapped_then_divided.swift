// Counts zeros rightly, but divides a product of all that has wrapped around.
class Solution {
    func productExceptSelf(_ nums: [Int]) -> [Int] {
        let zeros = nums.count { $0 == 0 }
        let rest = nums.reduce(1) { $1 == 0 ? $0 : $0 &* $1 }
        switch zeros {
        case 0: return nums.map { rest / $0 }
        case 1: return nums.map { $0 == 0 ? rest : 0 }
        default: return nums.map { _ in 0 }
        }
    }
}
