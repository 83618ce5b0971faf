// Gives every group the same weight (Banzhaf values).
class Solution {
    func shapley(_ n: Int, _ value: (Set<Int>) -> Double) -> [Double] {
        let worth = (0..<1 << n).map { mask in
            value(Set((0..<n).filter { mask >> $0 & 1 == 1 }))
        }
        let weight = [Double](repeating: 1 / Double(1 << (n - 1)), count: n)
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
