// Adds logarithms of magnitudes and forgets the signs.
import Foundation

class Solution {
    func productExceptSelf(_ nums: [Int]) -> [Int] {
        let zeros = nums.count { $0 == 0 }
        let sum = nums.reduce(0.0) { $1 == 0 ? $0 : $0 + log(abs(Double($1))) }
        return nums.map { num in
            if zeros > (num == 0 ? 1 : 0) {
                return 0
            }
            let magnitude = exp(num == 0 ? sum : sum - log(abs(Double(num)))).rounded()
            return Int(exactly: magnitude) ?? .max
        }
    }
}
