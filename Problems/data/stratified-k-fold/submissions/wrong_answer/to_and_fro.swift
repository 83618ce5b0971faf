// Deals to and fro: 0, 1, 2, 2, 1, 0. Two neighbours at a turn go to one fold.
class Solution {
    func folds(_ y: [Int], _ k: Int) -> [[Int]] {
        let order = y.indices.sorted { (y[$0], $0) < (y[$1], $1) }
        var folds = [[Int]](repeating: [], count: k)
        for (place, position) in order.enumerated() {
            let step = place % (2 * k)
            folds[step < k ? step : 2 * k - 1 - step].append(position)
        }
        return folds
    }
}
