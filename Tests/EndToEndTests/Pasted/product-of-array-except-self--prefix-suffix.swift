class Solution {
    func productExceptSelf(_ nums: [Int]) -> [Int] {
        let n = nums.count
        var res = Array(repeating: 1, count: n)
        for i in 1..<n { res[i] = res[i - 1] * nums[i - 1] }
        var suffix = 1
        for i in stride(from: n - 1, through: 0, by: -1) {
            res[i] *= suffix
            // the last factor is not needed, and may overflow
            if i > 0 { suffix *= nums[i] }
        }
        return res
    }
}
