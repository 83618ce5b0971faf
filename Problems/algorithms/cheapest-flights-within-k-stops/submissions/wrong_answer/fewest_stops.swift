// Breadth first with each city once: the price of a trip with the fewest stops.
class Solution {
    func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
        var level = [src: 0]
        var seen: Set<Int> = [src]
        for _ in 0...k {
            var next: [Int: Int] = [:]
            for flight in flights {
                if let paid = level[flight[0]], !seen.contains(flight[1]) {
                    next[flight[1]] = min(paid + flight[2], next[flight[1]] ?? Int.max)
                }
            }
            if let price = next[dst] { return price }
            seen.formUnion(next.keys)
            level = next
        }
        return -1
    }
}
