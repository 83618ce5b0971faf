class Solution {
    func productExceptSelf(_ nums: [Int]) -> [Int] {
        let total = nums.reduce(1, &*)
        return nums.map { total / $0 }
    }
}
