// Skips equal numbers at the left end before using them, so both ends never hold the same number.
class Solution {
    func threeSum(_ nums: [Int]) -> [[Int]] {
        let nums = nums.sorted()
        var triples: [[Int]] = []
        for i in nums.indices where i == 0 || nums[i] != nums[i - 1] {
            var (lo, hi) = (i + 1, nums.count - 1)
            while lo < hi {
                while lo < hi, nums[lo] == nums[lo + 1] {
                    lo += 1
                }
                if lo == hi {
                    break
                }
                let sum = nums[i] + nums[lo] + nums[hi]
                if sum == 0 {
                    triples.append([nums[i], nums[lo], nums[hi]])
                }
                if sum > 0 {
                    hi -= 1
                } else {
                    lo += 1
                }
            }
        }
        return triples
    }
}
