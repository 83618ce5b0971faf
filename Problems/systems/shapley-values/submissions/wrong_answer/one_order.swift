// Lets the players come in one order only.
class Solution {
    func shapley(_ n: Int, _ value: (Set<Int>) -> Double) -> [Double] {
        let worth = (0..<1 << n).map { mask in
            value(Set((0..<n).filter { mask >> $0 & 1 == 1 }))
        }
        var shares = [Double](repeating: 0, count: n)
        for mask in 0..<1 << n {
            for player in 0..<n where mask == (1 << player) - 1 {
                shares[player] +=
                    (worth[mask | 1 << player] - worth[mask])
            }
        }
        return shares
    }
}
