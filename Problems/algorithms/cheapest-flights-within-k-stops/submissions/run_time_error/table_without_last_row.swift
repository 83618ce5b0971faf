// Makes a table with a row for each stop and forgets that there is one flight more.
class Solution {
    func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
        var table = [[Int?]](repeating: [Int?](repeating: nil, count: n), count: k + 1)
        table[0][src] = 0
        for used in 0...k {
            table[used + 1] = table[used]
            for flight in flights {
                if let paid = table[used][flight[0]] {
                    let known = table[used + 1][flight[1]] ?? Int.max
                    table[used + 1][flight[1]] = min(known, paid + flight[2])
                }
            }
        }
        return table[k + 1][dst] ?? -1
    }
}
