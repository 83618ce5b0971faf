// Says first at which fold each class begins, then goes through the rows once, in their order.
class Solution {
    func folds(_ y: [Int], _ k: Int) -> [[Int]] {
        var sizes: [Int: Int] = [:]
        for label in y { sizes[label, default: 0] += 1 }
        // The fold that gets the next row of a class.
        var next: [Int: Int] = [:]
        var start = 0
        for (label, size) in sizes {
            next[label] = start
            start = (start + size) % k
        }
        var folds = [[Int]](repeating: [], count: k)
        for (position, label) in y.enumerated() {
            let fold = next[label, default: 0]
            folds[fold].append(position)
            next[label] = (fold + 1) % k
        }
        return folds
    }
}
