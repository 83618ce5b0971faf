// Goes through the sums from the candidate to the target; there is no such range for larger ones.
class Solution {
    func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
        var combinations = [[[Int]]](repeating: [], count: target + 1)
        combinations[0] = [[]]
        for candidate in candidates {
            for sum in candidate...target {
                combinations[sum] += combinations[sum - candidate].map { $0 + [candidate] }
            }
        }
        return combinations[target]
    }
}
