// A table of the combinations of each sum, extended candidate by candidate; no recursion.
class Solution {
    func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
        var combinations = [[[Int]]](repeating: [], count: target + 1)
        combinations[0] = [[]]
        for candidate in candidates where candidate <= target {
            for sum in candidate...target {
                combinations[sum] += combinations[sum - candidate].map { $0 + [candidate] }
            }
        }
        return combinations[target]
    }
}
