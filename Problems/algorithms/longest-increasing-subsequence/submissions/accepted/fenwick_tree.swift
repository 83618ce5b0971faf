// Enters the numbers by value, smallest first, into a tree that knows the best among the
// positions to the left, O(n log n). Of equal numbers the last goes first, so none extends another.
class Solution {
    func lengthOfLIS(_ nums: [Int]) -> Int {
        let order = nums.indices.sorted { nums[$0] == nums[$1] ? $0 > $1 : nums[$0] < nums[$1] }
        var tree = [Int](repeating: 0, count: nums.count + 1)
        var longest = 0
        for position in order {
            var length = 1
            var i = position
            while i > 0 {
                length = max(length, tree[i] + 1)
                i &= i - 1
            }
            longest = max(longest, length)
            i = position + 1
            while i < tree.count {
                tree[i] = max(tree[i], length)
                i += i & -i
            }
        }
        return longest
    }
}
