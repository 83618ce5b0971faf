// Keeps the right tails but finds the place with firstIndex, O(n^2) where the tails are many.
class Solution {
    func lengthOfLIS(_ nums: [Int]) -> Int {
        var tails: [Int] = []
        for num in nums {
            if let place = tails.firstIndex(where: { $0 >= num }) {
                tails[place] = num
            } else {
                tails.append(num)
            }
        }
        return tails.count
    }
}
