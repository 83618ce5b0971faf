// Dijkstra that looks for the next node among all of them, O(V^2).
class Solution {
    func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
        var lines = [[(to: Int, time: Int)]](repeating: [], count: n + 1)
        for line in times {
            lines[line[0]].append((line[1], line[2]))
        }
        var arrival = [Int](repeating: Int.max, count: n + 1)
        var isDone = [Bool](repeating: false, count: n + 1)
        arrival[k] = 0
        for _ in 1...n {
            var nearest = 0
            for node in 1...n where !isDone[node] && arrival[node] < arrival[nearest] {
                nearest = node
            }
            if nearest == 0 { return -1 }
            isDone[nearest] = true
            for (to, time) in lines[nearest] {
                arrival[to] = min(arrival[to], arrival[nearest] + time)
            }
        }
        return arrival.dropFirst().max()!
    }
}
