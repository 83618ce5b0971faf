// Gives each fold count / k rows of a class; what is left over is in no fold.
class Solution {
    func folds(_ y: [Int], _ k: Int) -> [[Int]] {
        let groups = Dictionary(grouping: y.indices) { y[$0] }
        var folds = [[Int]](repeating: [], count: k)
        for group in groups.values {
            let share = group.count / k
            for fold in 0..<k { folds[fold] += group[fold * share..<(fold + 1) * share] }
        }
        return folds
    }
}
