class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        sleep(1000)
        return []
    }
}
