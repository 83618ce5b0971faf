// Every class begins at fold 0, so the first folds get all that is left over.
class Solution {
    func folds(_ y: [Int], _ k: Int) -> [[Int]] {
        var seen: [Int: Int] = [:]
        var folds = [[Int]](repeating: [], count: k)
        for (position, label) in y.enumerated() {
            folds[seen[label, default: 0] % k].append(position)
            seen[label, default: 0] += 1
        }
        return folds
    }
}
