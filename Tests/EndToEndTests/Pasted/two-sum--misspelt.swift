class Solution {
    func twosum(_ nums: [Int], _ target: Int) -> [Int] {
        return []
    }
}
