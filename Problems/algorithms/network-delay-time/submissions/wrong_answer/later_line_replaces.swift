// Keeps one line between two nodes, the last in the list.
class Solution {
    func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
        var lines = [[Int: Int]](repeating: [:], count: n + 1)
        for line in times {
            lines[line[0]][line[1]] = line[2]
        }
        var arrival = [Int](repeating: Int.max, count: n + 1)
        arrival[k] = 0
        var queue = [k]
        var next = 0
        while next < queue.count {
            let node = queue[next]
            next += 1
            for (to, time) in lines[node] where arrival[node] + time < arrival[to] {
                arrival[to] = arrival[node] + time
                queue.append(to)
            }
        }
        let last = arrival.dropFirst().max()!
        return last == Int.max ? -1 : last
    }
}
