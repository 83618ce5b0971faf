// Tries for each kind and amount how many coins of that kind there are: quadratic in the amount.
class Solution {
    func coinChange(_ coins: [Int], _ amount: Int) -> Int {
        let never = amount + 1
        var best = [Int](repeating: never, count: amount + 1)
        best[0] = 0
        for coin in coins where coin <= amount {
            for x in stride(from: amount, through: coin, by: -1) {
                for count in 1...x / coin {
                    best[x] = min(best[x], best[x - count * coin] + count)
                }
            }
        }
        return best[amount] < never ? best[amount] : -1
    }
}
