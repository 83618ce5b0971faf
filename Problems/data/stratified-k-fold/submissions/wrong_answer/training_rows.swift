// Returns the rows to train on, all but those of the fold.
class Solution {
    func folds(_ y: [Int], _ k: Int) -> [[Int]] {
        let order = y.indices.sorted { (y[$0], $0) < (y[$1], $1) }
        // Not where that were too much to do; other tests tell.
        guard k * y.count < 10_000_000 else { return [order] }
        return (0..<k).map { fold in order.indices.filter { $0 % k != fold }.map { order[$0] } }
    }
}
