// Gives each fold count / k rows of a class, and the last one all that are left over.
class Solution {
    func folds(_ y: [Int], _ k: Int) -> [[Int]] {
        let groups = Dictionary(grouping: y.indices) { y[$0] }
        var folds = [[Int]](repeating: [], count: k)
        for group in groups.values {
            let share = group.count / k
            for fold in 0..<k - 1 { folds[fold] += group[fold * share..<(fold + 1) * share] }
            folds[k - 1] += group[((k - 1) * share)...]
        }
        return folds
    }
}
