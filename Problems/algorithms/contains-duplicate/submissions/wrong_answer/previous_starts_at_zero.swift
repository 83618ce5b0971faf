// Sorts and compares with the number before, which is 0 at first.
class Solution {
    func containsDuplicate(_ nums: [Int]) -> Bool {
        var previous = 0
        for num in nums.sorted() {
            if num == previous {
                return true
            }
            previous = num
        }
        return false
    }
}
