// The other way round: the lowest price from each city to dst, by the number of flights left.
class Solution {
    func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
        let from = flights.map { $0[0] }
        let to = flights.map { $0[1] }
        let fare = flights.map { $0[2] }
        let never = 1 << 60
        var table = [[Int](repeating: never, count: n)]
        table[0][dst] = 0
        for left in 1...k + 1 {
            var row = table[left - 1]
            for i in flights.indices {
                row[from[i]] = min(row[from[i]], fare[i] + table[left - 1][to[i]])
            }
            table.append(row)
        }
        return table[k + 1][src] >= never ? -1 : table[k + 1][src]
    }
}
