// Tries all triples of positions in the sorted array, O(n^3).
class Solution {
    func threeSum(_ nums: [Int]) -> [[Int]] {
        let nums = nums.sorted()
        var triples: [[Int]] = []
        for i in nums.indices where i == 0 || nums[i] != nums[i - 1] {
            for j in nums.indices.dropFirst(i + 1) where j == i + 1 || nums[j] != nums[j - 1] {
                for k in nums.indices.dropFirst(j + 1) where k == j + 1 || nums[k] != nums[k - 1] {
                    if nums[i] + nums[j] + nums[k] == 0 {
                        triples.append([nums[i], nums[j], nums[k]])
                    }
                }
            }
        }
        return triples
    }
}
