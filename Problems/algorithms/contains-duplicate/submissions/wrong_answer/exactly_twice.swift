// Looks for a number that occurs exactly twice.
class Solution {
    func containsDuplicate(_ nums: [Int]) -> Bool {
        var counts: [Int: Int] = [:]
        for num in nums {
            counts[num, default: 0] += 1
        }
        return counts.values.contains(2)
    }
}
