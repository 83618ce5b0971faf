// Counts the payments instead of the coins.
class Solution {
    func coinChange(_ coins: [Int], _ amount: Int) -> Int {
        var ways = [Int](repeating: 0, count: amount + 1)
        ways[0] = 1
        for coin in coins where coin <= amount {
            for x in coin...amount {
                ways[x] = ways[x] &+ ways[x - coin]
            }
        }
        return ways[amount] > 0 ? ways[amount] : -1
    }
}
