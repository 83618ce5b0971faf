// Takes each flight for one in both directions.
class Solution {
    func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
        let flights = flights + flights.map { [$0[1], $0[0], $0[2]] }
        let never = Int.max
        var prices = [Int](repeating: never, count: n)
        prices[src] = 0
        for _ in 0...k {
            var next = prices
            for flight in flights where prices[flight[0]] != never {
                next[flight[1]] = min(next[flight[1]], prices[flight[0]] + flight[2])
            }
            if next == prices { break }
            prices = next
        }
        return prices[dst] == never ? -1 : prices[dst]
    }
}
