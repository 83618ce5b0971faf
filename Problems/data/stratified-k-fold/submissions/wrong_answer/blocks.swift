// Cuts the rows into blocks of neighbours.
class Solution {
    func folds(_ y: [Int], _ k: Int) -> [[Int]] {
        (0..<k).map { Array($0 * y.count / k..<($0 + 1) * y.count / k) }
    }
}
