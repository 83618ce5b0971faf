// Goes from both ends without sorting; a set keeps repeats out.
class Solution {
    func threeSum(_ nums: [Int]) -> [[Int]] {
        var triples = Set<[Int]>()
        for i in nums.indices {
            var (lo, hi) = (i + 1, nums.count - 1)
            while lo < hi {
                let sum = nums[i] + nums[lo] + nums[hi]
                if sum < 0 {
                    lo += 1
                } else if sum > 0 {
                    hi -= 1
                } else {
                    triples.insert([nums[i], nums[lo], nums[hi]].sorted())
                    lo += 1
                    hi -= 1
                }
            }
        }
        return Array(triples)
    }
}
