// Approach 1: Brute force, O(n^2). Too slow, only for comparison.
class BruteForce {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        for i in 0..<nums.count {
            for j in (i + 1)..<nums.count where nums[i] + nums[j] == target {
                return [i, j]
            }
        }
        return []
    }
}

// Approach 2: Hash table, O(n)
class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        var table: [Int: Int] = [:]
        for (i, x) in nums.enumerated() {
            if let j = table[target - x] { return [j, i] }
            table[x] = i
        }
        return []
    }
}
