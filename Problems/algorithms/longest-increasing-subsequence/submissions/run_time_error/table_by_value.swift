// Uses the numbers as indices of a tree of lengths, so the first negative one is out of bounds.
class Solution {
    func lengthOfLIS(_ nums: [Int]) -> Int {
        let largest = max(nums.max() ?? 0, 0)
        var tree = [Int](repeating: 0, count: largest + 2)
        var longest = 0
        for num in nums {
            var length = 1
            var i = num
            while i > 0 {
                length = max(length, tree[i] + 1)
                i -= i & -i
            }
            longest = max(longest, length)
            i = num + 1
            while i < tree.count {
                tree[i] = max(tree[i], length)
                i += i & -i
            }
        }
        return longest
    }
}
