// Goes through all n! orders, with the worths kept.
class Solution {
    func shapley(_ n: Int, _ value: (Set<Int>) -> Double) -> [Double] {
        let worth = (0..<1 << n).map { mask in
            value(Set((0..<n).filter { mask >> $0 & 1 == 1 }))
        }
        var shares = [Double](repeating: 0, count: n)
        var orders = 0.0

        func extend(_ order: [Int], _ mask: Int) {
            if order.count == n {
                orders += 1
                var before = 0
                for player in order {
                    shares[player] += worth[before | 1 << player] - worth[before]
                    before |= 1 << player
                }
                return
            }
            for player in 0..<n where mask >> player & 1 == 0 {
                extend(order + [player], mask | 1 << player)
            }
        }

        extend([], 0)
        return shares.map { $0 / orders }
    }
}
