// Keeps one subsequence and lowers only its last number; a fresh start never comes up.
class Solution {
    func lengthOfLIS(_ nums: [Int]) -> Int {
        var taken: [Int] = []
        for num in nums {
            guard let last = taken.last else {
                taken.append(num)
                continue
            }
            if num > last {
                taken.append(num)
            } else if taken.count == 1 || num > taken[taken.count - 2] {
                taken[taken.count - 1] = num
            }
        }
        return taken.count
    }
}
