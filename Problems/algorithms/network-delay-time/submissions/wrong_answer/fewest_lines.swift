// Breadth first: each node keeps the time on the way with the fewest lines.
class Solution {
    func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
        var lines = [[(to: Int, time: Int)]](repeating: [], count: n + 1)
        for line in times {
            lines[line[0]].append((line[1], line[2]))
        }
        var arrival: [Int: Int] = [k: 0]
        var queue = [k]
        var next = 0
        while next < queue.count {
            let node = queue[next]
            next += 1
            for (to, time) in lines[node] where arrival[to] == nil {
                arrival[to] = arrival[node]! + time
                queue.append(to)
            }
        }
        return arrival.count == n ? arrival.values.max()! : -1
    }
}
