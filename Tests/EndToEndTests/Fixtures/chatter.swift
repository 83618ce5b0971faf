class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        let line = String(repeating: "x", count: 1023)
        for _ in 0..<3000 { print(line) }
        for _ in 0..<100 { fputs(line + "\n", stderr) }
        for i in nums.indices {
            for j in nums.indices where j > i && nums[i] + nums[j] == target { return [i, j] }
        }
        return []
    }
}
