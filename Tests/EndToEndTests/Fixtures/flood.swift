class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        while true { print("the same line, again and again") }
    }
}
