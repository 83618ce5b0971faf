// Multiplies matrices of lowest prices, O(n^3) for each flight more.
class Solution {
    func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
        let never = 1 << 60
        var fares = [[Int]](repeating: [Int](repeating: never, count: n), count: n)
        for flight in flights {
            fares[flight[0]][flight[1]] = min(fares[flight[0]][flight[1]], flight[2])
        }
        for city in 0..<n {
            fares[city][city] = 0
        }
        var prices = fares
        for _ in 0..<k {
            var next = prices
            for a in 0..<n {
                for b in 0..<n where prices[a][b] < never {
                    for c in 0..<n {
                        next[a][c] = min(next[a][c], prices[a][b] + fares[b][c])
                    }
                }
            }
            prices = next
        }
        return prices[src][dst] >= never ? -1 : prices[src][dst]
    }
}
