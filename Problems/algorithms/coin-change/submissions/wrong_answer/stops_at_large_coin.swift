// Stops at the first coin that is too large, as if the coins were sorted.
class Solution {
    func coinChange(_ coins: [Int], _ amount: Int) -> Int {
        let never = amount + 1
        var best = [Int](repeating: never, count: amount + 1)
        best[0] = 0
        for x in stride(from: 1, through: amount, by: 1) {
            for coin in coins {
                if coin > x { break }
                best[x] = min(best[x], best[x - coin] + 1)
            }
        }
        return best[amount] < never ? best[amount] : -1
    }
}
