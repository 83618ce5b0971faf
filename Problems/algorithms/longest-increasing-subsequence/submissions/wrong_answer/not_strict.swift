// Looks for the first tail that is larger, so equal numbers extend each other.
class Solution {
    func lengthOfLIS(_ nums: [Int]) -> Int {
        var tails: [Int] = []
        for num in nums {
            var low = 0
            var high = tails.count
            while low < high {
                let middle = (low + high) / 2
                if tails[middle] <= num {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            if low == tails.count {
                tails.append(num)
            } else {
                tails[low] = num
            }
        }
        return tails.count
    }
}
