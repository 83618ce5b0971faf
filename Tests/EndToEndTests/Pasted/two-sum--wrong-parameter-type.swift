class Solution {
    func twoSum(_ nums: [Double], _ target: Double) -> [Int] {
        return []
    }
}
