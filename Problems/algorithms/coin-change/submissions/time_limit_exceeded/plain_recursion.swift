// Recursion that remembers nothing: exponential time.
class Solution {
    func coinChange(_ coins: [Int], _ amount: Int) -> Int {
        if amount == 0 { return 0 }
        var best = -1
        for coin in coins where coin <= amount {
            let count = coinChange(coins, amount - coin)
            if count >= 0, best < 0 || count + 1 < best { best = count + 1 }
        }
        return best
    }
}
