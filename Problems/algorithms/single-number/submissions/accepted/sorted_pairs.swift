// Sorts and looks for the first pair that is none.
class Solution {
    func singleNumber(_ nums: [Int]) -> Int {
        let sorted = nums.sorted()
        for i in stride(from: 0, to: sorted.count - 1, by: 2) where sorted[i] != sorted[i + 1] {
            return sorted[i]
        }
        return sorted[sorted.count - 1]
    }
}
