import Testing

class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        var seen: [Int: Int] = [:]
        for (i, n) in nums.enumerated() {
            if let j = seen[target - n] { return [j, i] }
            seen[n] = i
        }
        return []
    }
}

@Test func example() {
    #expect(Solution().twoSum([2, 7, 11, 15], 9) == [0, 1])
}
