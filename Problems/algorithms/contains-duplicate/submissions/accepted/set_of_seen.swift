// Inserts one number after the other into a set, and stops where one is not new.
class Solution {
    func containsDuplicate(_ nums: [Int]) -> Bool {
        var seen = Set<Int>()
        for num in nums where !seen.insert(num).inserted {
            return true
        }
        return false
    }
}
