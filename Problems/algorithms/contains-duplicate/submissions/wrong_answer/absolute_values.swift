// Keeps absolute values, as indexes of a table would be, so that 3 and -3 are equal.
class Solution {
    func containsDuplicate(_ nums: [Int]) -> Bool {
        var seen = Set<Int>()
        for num in nums where !seen.insert(abs(num)).inserted {
            return true
        }
        return false
    }
}
