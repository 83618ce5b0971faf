class Solution {
    func lengthOfLIS(_ nums: [Int]) -> Int {
        var tails = [nums[0]]
        for n in nums.dropFirst() {
            var lo = 0, hi = tails.count
            while lo < hi {
                let mid = (lo + hi) / 2
                if tails[mid] < n { lo = mid + 1 } else { hi = mid }
            }
            if lo == tails.count { tails.append(n) } else { tails[lo] = n }
        }
        return tails.count
    }
}
