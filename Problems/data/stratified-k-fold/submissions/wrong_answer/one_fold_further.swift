// Begins each class one fold after the beginning of the last one, however many rows that had.
class Solution {
    func folds(_ y: [Int], _ k: Int) -> [[Int]] {
        var firstOf: [Int: Int] = [:]
        var seen: [Int: Int] = [:]
        var folds = [[Int]](repeating: [], count: k)
        for (position, label) in y.enumerated() {
            let first = firstOf[label] ?? firstOf.count
            firstOf[label] = first
            folds[(first + seen[label, default: 0]) % k].append(position)
            seen[label, default: 0] += 1
        }
        return folds
    }
}
