class Solution {
    @discardableResult
    func moveZeroes(_ nums: inout [Int]) -> Int {
        let before = nums.count
        nums.removeAll { $0 == 0 }
        let zeros = before - nums.count
        nums += [Int](repeating: 0, count: zeros)
        return zeros
    }
}
