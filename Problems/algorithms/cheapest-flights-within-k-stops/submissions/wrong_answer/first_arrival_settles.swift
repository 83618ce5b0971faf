// Dijkstra by price: a city is settled when it comes out first, even if with too many flights.
class Solution {
    func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
        var leaving = [[(to: Int, price: Int)]](repeating: [], count: n)
        for flight in flights {
            leaving[flight[0]].append((flight[1], flight[2]))
        }
        var price = [Int](repeating: Int.max, count: n)
        var used = [Int](repeating: 0, count: n)
        var isSettled = [Bool](repeating: false, count: n)
        price[src] = 0
        while let city = (0..<n).filter({ !isSettled[$0] }).min(by: { price[$0] < price[$1] }),
            price[city] < Int.max
        {
            isSettled[city] = true
            if used[city] > k { continue }
            for (to, fare) in leaving[city] where price[city] + fare < price[to] {
                price[to] = price[city] + fare
                used[to] = used[city] + 1
            }
        }
        return price[dst] == Int.max ? -1 : price[dst]
    }
}
