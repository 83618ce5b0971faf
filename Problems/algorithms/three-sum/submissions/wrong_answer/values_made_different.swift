// Throws repeats away first, so no triple has two equal numbers.
class Solution {
    func threeSum(_ nums: [Int]) -> [[Int]] {
        let nums = Set(nums).sorted()
        var triples: [[Int]] = []
        for i in nums.indices {
            var (lo, hi) = (i + 1, nums.count - 1)
            while lo < hi {
                let sum = nums[i] + nums[lo] + nums[hi]
                if sum < 0 {
                    lo += 1
                } else if sum > 0 {
                    hi -= 1
                } else {
                    triples.append([nums[i], nums[lo], nums[hi]])
                    lo += 1
                    hi -= 1
                }
            }
        }
        return triples
    }
}
