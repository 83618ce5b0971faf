import Algorithms

class Solution {
    func lengthOfLIS(_ nums: [Int]) -> Int {
        nums.reduce(into: [Int]()) { tails, n in
            let i = tails.partitioningIndex { $0 >= n }
            if i == tails.endIndex { tails.append(n) } else { tails[i] = n }
        }.count
    }
}
