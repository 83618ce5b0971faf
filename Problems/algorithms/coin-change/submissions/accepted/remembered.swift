// From the top down: recursion that remembers its results.
class Solution {
    private var coins: [Int] = []
    private var known: [Int?] = []

    func coinChange(_ coins: [Int], _ amount: Int) -> Int {
        self.coins = coins
        known = [Int?](repeating: nil, count: amount + 1)
        let fewest = fewest(amount)
        return fewest == .max ? -1 : fewest
    }

    private func fewest(_ rest: Int) -> Int {
        if rest == 0 { return 0 }
        if let count = known[rest] { return count }
        var best = Int.max
        for coin in coins where coin <= rest {
            let count = fewest(rest - coin)
            if count < best - 1 { best = count + 1 }
        }
        known[rest] = best
        return best
    }
}
