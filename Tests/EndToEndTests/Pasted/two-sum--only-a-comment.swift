// TODO: solve this one tomorrow
/* class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] { [] }
} */
