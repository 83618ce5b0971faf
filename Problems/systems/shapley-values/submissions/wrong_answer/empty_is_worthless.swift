// Takes it for granted that the empty group is worth 0.
class Solution {
    func shapley(_ n: Int, _ value: (Set<Int>) -> Double) -> [Double] {
        let worth = (0..<1 << n).map { mask in
            mask == 0 ? 0 : value(Set((0..<n).filter { mask >> $0 & 1 == 1 }))
        }
        // weight[s] = s! (n - 1 - s)! / n!
        var weight = [Double](repeating: 1 / Double(n), count: n)
        for size in 1..<max(1, n) {
            weight[size] = weight[size - 1] * Double(size) / Double(n - size)
        }
        var shares = [Double](repeating: 0, count: n)
        for mask in 0..<1 << n {
            for player in 0..<n where mask >> player & 1 == 0 {
                shares[player] +=
                    weight[mask.nonzeroBitCount] * (worth[mask | 1 << player] - worth[mask])
            }
        }
        return shares
    }
}
