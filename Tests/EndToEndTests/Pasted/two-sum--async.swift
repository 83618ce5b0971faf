class Solution {
    func twoSum(_ nums: [Int], _ target: Int) async -> [Int] {
        return []
    }
}
