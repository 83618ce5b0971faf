class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        var count = 0
        while count >= 0 { count = (count &+ nums.count) & 0xffff }
        return [count]
    }
}
