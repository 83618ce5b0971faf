// Breadth-first search from the amount down to 0; each level takes one coin more.
class Solution {
    func coinChange(_ coins: [Int], _ amount: Int) -> Int {
        var seen = [Bool](repeating: false, count: amount + 1)
        seen[amount] = true
        var level = [amount]
        var count = 0
        while !level.isEmpty {
            if seen[0] { return count }
            var next: [Int] = []
            for rest in level {
                for coin in coins where coin <= rest && !seen[rest - coin] {
                    seen[rest - coin] = true
                    next.append(rest - coin)
                }
            }
            level = next
            count += 1
        }
        return -1
    }
}
