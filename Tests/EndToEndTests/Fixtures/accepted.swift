class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        var seen: [Int: Int] = [:]
        for (index, number) in nums.enumerated() {
            if let other = seen[target - number] { return [other, index] }
            seen[number] = index
        }
        return []
    }
}
