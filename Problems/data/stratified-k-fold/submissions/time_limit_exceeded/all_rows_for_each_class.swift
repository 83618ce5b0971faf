// Goes through all rows once for each class.
class Solution {
    func folds(_ y: [Int], _ k: Int) -> [[Int]] {
        var folds = [[Int]](repeating: [], count: k)
        var next = 0
        for label in Set(y) {
            for position in y.indices where y[position] == label {
                folds[next].append(position)
                next = (next + 1) % k
            }
        }
        return folds
    }
}
