// Lets removeAll(where:) close the gaps, which it does in one pass, and appends the zeros again.
class Solution {
    func moveZeroes(_ nums: inout [Int]) {
        let count = nums.count
        nums.removeAll { $0 == 0 }
        nums.append(contentsOf: repeatElement(0, count: count - nums.count))
    }
}
