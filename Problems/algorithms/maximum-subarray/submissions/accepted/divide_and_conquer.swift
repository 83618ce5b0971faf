// Puts two halves together from their sums, best prefixes, best suffixes and best parts.
class Solution {
    private struct Part {
        var sum, prefix, suffix, best: Int
    }

    func maxSubArray(_ nums: [Int]) -> Int {
        part(of: nums[...]).best
    }

    private func part(of nums: ArraySlice<Int>) -> Part {
        if nums.count == 1, let num = nums.first {
            return Part(sum: num, prefix: num, suffix: num, best: num)
        }
        let middle = nums.startIndex + nums.count / 2
        let left = part(of: nums[..<middle])
        let right = part(of: nums[middle...])
        return Part(
            sum: left.sum + right.sum,
            prefix: max(left.prefix, left.sum + right.prefix),
            suffix: max(right.suffix, right.sum + left.suffix),
            best: max(left.best, right.best, left.suffix + right.prefix))
    }
}
