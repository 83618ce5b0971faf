class Solution {
    /// Returns all combinations of `candidates`, each usable any number of times, with sum `target`.
    func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {

    }
}
