// Cuts each class at f * count / k: even in every class, but classes of one size all give
// their odd rows to the same folds.
class Solution {
    func folds(_ y: [Int], _ k: Int) -> [[Int]] {
        let groups = Dictionary(grouping: y.indices) { y[$0] }
        var folds = [[Int]](repeating: [], count: k)
        for group in groups.values {
            var fold = 0
            for (place, position) in group.enumerated() {
                while place >= (fold + 1) * group.count / k { fold += 1 }
                folds[fold].append(position)
            }
        }
        return folds
    }
}
