// Sorts by label, then cuts into blocks, so that a fold holds few classes.
class Solution {
    func folds(_ y: [Int], _ k: Int) -> [[Int]] {
        let order = y.indices.sorted { (y[$0], $0) < (y[$1], $1) }
        return (0..<k).map { Array(order[$0 * y.count / k..<($0 + 1) * y.count / k]) }
    }
}
