class Solution {
    /// Shares the positions of `y` out among `k` folds, each class as evenly as can be.
    func folds(_ y: [Int], _ k: Int) -> [[Int]] {

    }
}
