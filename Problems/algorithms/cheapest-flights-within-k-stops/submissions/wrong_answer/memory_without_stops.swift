// Remembers the rest of the price for each city, no matter how many stops were left.
class Solution {
    private var leaving: [[(to: Int, price: Int)]] = []
    private var known: [Int: Int] = [:]

    func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
        leaving = Array(repeating: [], count: n)
        for flight in flights {
            leaving[flight[0]].append((flight[1], flight[2]))
        }
        let price = rest(src, dst, k + 1)
        return price == Int.max ? -1 : price
    }

    private func rest(_ city: Int, _ dst: Int, _ left: Int) -> Int {
        if city == dst { return 0 }
        if left == 0 { return Int.max }
        if let price = known[city] { return price }
        var lowest = Int.max
        for (to, price) in leaving[city] {
            let more = rest(to, dst, left - 1)
            if more < Int.max { lowest = min(lowest, price + more) }
        }
        known[city] = lowest
        return lowest
    }
}
