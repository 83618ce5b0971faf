// Reads and writes the same array, so a round may use several flights.
class Solution {
    func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
        let never = Int.max
        var prices = [Int](repeating: never, count: n)
        prices[src] = 0
        for _ in 0...k {
            for flight in flights where prices[flight[0]] != never {
                prices[flight[1]] = min(prices[flight[1]], prices[flight[0]] + flight[2])
            }
        }
        return prices[dst] == never ? -1 : prices[dst]
    }
}
