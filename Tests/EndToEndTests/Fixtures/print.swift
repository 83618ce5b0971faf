class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        print("the numbers are", nums)
        return [-1, -1]
    }
}
