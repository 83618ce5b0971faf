// A million frames, and then the right answer.
class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        guard depth(1_000_000, nums) == 1_000_000 else { return [] }
        var seen: [Int: Int] = [:]
        for (index, number) in nums.enumerated() {
            if let other = seen[target - number] { return [other, index] }
            seen[number] = index
        }
        return []
        return []
    }

    private func depth(_ level: Int, _ nums: [Int]) -> Int {
        level == 0 ? 0 : 1 + other(level - 1, nums)
    }

    @inline(never) private func other(_ level: Int, _ nums: [Int]) -> Int {
        let below = depth(level, nums)
        return nums.isEmpty ? below + 1 : below
    }
}
