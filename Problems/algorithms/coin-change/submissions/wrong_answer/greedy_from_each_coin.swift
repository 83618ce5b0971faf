// Is greedy from each coin downwards and keeps the best of all these payments.
class Solution {
    func coinChange(_ coins: [Int], _ amount: Int) -> Int {
        let sorted = coins.sorted(by: >)
        var best = -1
        for start in sorted.indices {
            var rest = amount
            var count = 0
            for coin in sorted[start...] {
                count += rest / coin
                rest %= coin
            }
            if rest == 0, best < 0 || count < best { best = count }
        }
        return best
    }
}
