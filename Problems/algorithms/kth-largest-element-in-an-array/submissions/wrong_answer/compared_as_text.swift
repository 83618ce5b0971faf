// Sorts by decimal digits: "9" comes before "10".
class Solution {
    func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
        Int(nums.map { String($0) }.sorted(by: >)[k - 1])!
    }
}
