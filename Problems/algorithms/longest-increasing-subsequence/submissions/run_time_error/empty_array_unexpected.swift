// Begins with the first number, although there may be none.
class Solution {
    func lengthOfLIS(_ nums: [Int]) -> Int {
        var tails = [nums[0]]
        for num in nums.dropFirst() {
            if num > tails[tails.count - 1] {
                tails.append(num)
                continue
            }
            var low = 0
            var high = tails.count - 1
            while low < high {
                let middle = (low + high) / 2
                if tails[middle] < num {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            tails[low] = num
        }
        return tails.count
    }
}
