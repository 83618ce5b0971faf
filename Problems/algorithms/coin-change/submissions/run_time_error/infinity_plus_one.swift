// Adds 1 to Int.max, its mark for amounts that cannot be paid.
class Solution {
    func coinChange(_ coins: [Int], _ amount: Int) -> Int {
        var best = [Int](repeating: .max, count: amount + 1)
        best[0] = 0
        for x in stride(from: 1, through: amount, by: 1) {
            for coin in coins where coin <= x {
                best[x] = min(best[x], best[x - coin] + 1)
            }
        }
        return best[amount] == .max ? -1 : best[amount]
    }
}
