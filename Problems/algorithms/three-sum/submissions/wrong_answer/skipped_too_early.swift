// Skips a number that equals the next one, so triples with two equal small numbers are lost.
class Solution {
    func threeSum(_ nums: [Int]) -> [[Int]] {
        let nums = nums.sorted()
        var triples: [[Int]] = []
        for i in nums.indices where i + 1 == nums.count || nums[i] != nums[i + 1] {
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
                    while lo < hi, nums[lo] == nums[lo - 1] {
                        lo += 1
                    }
                }
            }
        }
        return triples
    }
}
