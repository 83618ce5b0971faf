// Breadth first by number of flights; a city is on the next level only if it became cheaper.
class Solution {
    func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
        var leaving = [[(to: Int, price: Int)]](repeating: [], count: n)
        for flight in flights {
            leaving[flight[0]].append((flight[1], flight[2]))
        }
        var lowest = [Int?](repeating: nil, count: n)
        var level = [src: 0]
        for _ in 0...k {
            var next: [Int: Int] = [:]
            for (city, paid) in level {
                for (to, price) in leaving[city] {
                    let total = paid + price
                    if total < lowest[to] ?? Int.max, total < lowest[dst] ?? Int.max {
                        lowest[to] = total
                        next[to] = total
                    }
                }
            }
            level = next
        }
        return lowest[dst] ?? -1
    }
}
