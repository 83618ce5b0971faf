// Goes down through the table for each coin, so each kind is used at most once.
class Solution {
    func coinChange(_ coins: [Int], _ amount: Int) -> Int {
        let never = amount + 1
        var best = [Int](repeating: never, count: amount + 1)
        best[0] = 0
        for coin in coins {
            for x in stride(from: amount, through: coin, by: -1) {
                best[x] = min(best[x], best[x - coin] + 1)
            }
        }
        return best[amount] < never ? best[amount] : -1
    }
}
