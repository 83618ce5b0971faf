// Tries all trips, and gives one up only when it costs as much as the best so far.
class Solution {
    private var leaving: [[(to: Int, price: Int)]] = []
    private var best = Int.max

    func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
        leaving = Array(repeating: [], count: n)
        for flight in flights {
            leaving[flight[0]].append((flight[1], flight[2]))
        }
        travel(src, dst, k + 1, 0)
        return best == Int.max ? -1 : best
    }

    private func travel(_ city: Int, _ dst: Int, _ left: Int, _ paid: Int) {
        if paid >= best { return }
        if city == dst {
            best = paid
            return
        }
        if left == 0 { return }
        for (to, price) in leaving[city] {
            travel(to, dst, left - 1, paid + price)
        }
    }
}
