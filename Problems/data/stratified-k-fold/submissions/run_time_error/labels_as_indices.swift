// Takes labels for small numbers from 0 on.
class Solution {
    func folds(_ y: [Int], _ k: Int) -> [[Int]] {
        var groups = [[Int]](repeating: [], count: (y.max() ?? 0) + 1)
        for (position, label) in y.enumerated() { groups[label].append(position) }
        var folds = [[Int]](repeating: [], count: k)
        for (place, position) in groups.joined().enumerated() {
            folds[place % k].append(position)
        }
        return folds
    }
}
