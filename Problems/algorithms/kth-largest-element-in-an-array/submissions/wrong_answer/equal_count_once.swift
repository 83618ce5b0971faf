// Gives equal elements one place together.
class Solution {
    func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
        let values = Set(nums).sorted(by: >)
        return values[min(k, values.count) - 1]
    }
}
