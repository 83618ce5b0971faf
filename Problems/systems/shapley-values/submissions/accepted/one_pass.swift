// Each group is asked for once and its worth handed out at once: it counts for
// its members and against all others, so that nothing need be kept.
class Solution {
    func shapley(_ n: Int, _ value: (Set<Int>) -> Double) -> [Double] {
        var factorial = [1.0]
        for number in 1...n { factorial.append(factorial[number - 1] * Double(number)) }
        var shares = [Double](repeating: 0, count: n)
        var group: Set<Int> = []

        func visit(_ player: Int) {
            if player == n {
                let worth = value(group)
                let size = group.count
                let plus =
                    size == 0 ? 0 : factorial[size - 1] * factorial[n - size] / factorial[n]
                let minus =
                    size == n ? 0 : factorial[size] * factorial[n - size - 1] / factorial[n]
                for other in 0..<n {
                    shares[other] += group.contains(other) ? plus * worth : -minus * worth
                }
                return
            }
            visit(player + 1)
            group.insert(player)
            visit(player + 1)
            group.remove(player)
        }

        visit(0)
        return shares
    }
}
