// Keeps a class with fewer than k rows together in one fold.
class Solution {
    func folds(_ y: [Int], _ k: Int) -> [[Int]] {
        let order = y.indices.sorted { (y[$0], $0) < (y[$1], $1) }
        var sizes: [Int: Int] = [:]
        for label in y { sizes[label, default: 0] += 1 }
        var folds = [[Int]](repeating: [], count: k)
        var next = 0
        for (place, position) in order.enumerated() {
            let isRare = sizes[y[position], default: 0] < k
            let isSame = place > 0 && y[order[place - 1]] == y[position]
            if place > 0 && !(isRare && isSame) { next = (next + 1) % k }
            folds[next].append(position)
        }
        return folds
    }
}
