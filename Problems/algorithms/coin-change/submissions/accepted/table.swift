// A table of the fewest coins for each amount, from the smallest up.
class Solution {
    func coinChange(_ coins: [Int], _ amount: Int) -> Int {
        let never = amount + 1
        var best = [Int](repeating: never, count: amount + 1)
        best[0] = 0
        for x in stride(from: 1, through: amount, by: 1) {
            for coin in coins where coin <= x {
                best[x] = min(best[x], best[x - coin] + 1)
            }
        }
        return best[amount] < never ? best[amount] : -1
    }
}
