// Deals the labels out, not the positions.
class Solution {
    func folds(_ y: [Int], _ k: Int) -> [[Int]] {
        let labels = y.sorted()
        return (0..<k).map { first in
            stride(from: first, to: labels.count, by: k).map { labels[$0] }
        }
    }
}
