// Counts for each number how often it occurs: quadratic time.
class Solution {
    func singleNumber(_ nums: [Int]) -> Int {
        for num in nums where nums.filter({ $0 == num }).count == 1 {
            return num
        }
        return 0
    }
}
