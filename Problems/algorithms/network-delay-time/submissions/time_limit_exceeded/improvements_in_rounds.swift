// Sends each improvement on in the next round; later ones send everything behind them again.
class Solution {
    func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
        var lines = [[(to: Int, time: Int)]](repeating: [], count: n + 1)
        for line in times {
            lines[line[0]].append((line[1], line[2]))
        }
        var arrival = [Int](repeating: Int.max, count: n + 1)
        arrival[k] = 0
        var improved = [k]
        var isListed = [Bool](repeating: false, count: n + 1)
        while !improved.isEmpty {
            let nodes = improved
            improved = []
            for node in nodes {
                isListed[node] = false
                for (to, time) in lines[node] where arrival[node] + time < arrival[to] {
                    arrival[to] = arrival[node] + time
                    if !isListed[to] {
                        isListed[to] = true
                        improved.append(to)
                    }
                }
            }
        }
        let last = arrival.dropFirst().max()!
        return last == Int.max ? -1 : last
    }
}
