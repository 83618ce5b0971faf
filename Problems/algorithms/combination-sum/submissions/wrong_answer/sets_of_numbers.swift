// Drops repetitions with sets: combinations of the same numbers become one, and lose their counts.
class Solution {
    func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
        var sets = [Set<Set<Int>>](repeating: [], count: target + 1)
        sets[0] = [[]]
        for sum in 1...target {
            for candidate in candidates where candidate <= sum {
                for set in sets[sum - candidate] {
                    sets[sum].insert(set.union([candidate]))
                }
            }
        }
        return sets[target].map { Array($0) }
    }
}
