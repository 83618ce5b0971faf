// Dijkstra with a binary heap; outdated entries are skipped when they come out.
class Solution {
    private struct Heap {
        private var entries: [(time: Int, node: Int)] = []

        mutating func push(_ time: Int, _ node: Int) {
            entries.append((time, node))
            var place = entries.count - 1
            while place > 0 {
                let parent = (place - 1) / 2
                if entries[parent].time <= time { break }
                entries[place] = entries[parent]
                place = parent
            }
            entries[place] = (time, node)
        }

        mutating func pop() -> (time: Int, node: Int)? {
            guard let last = entries.popLast() else { return nil }
            guard let first = entries.first else { return last }
            var place = 0
            while 2 * place + 1 < entries.count {
                var child = 2 * place + 1
                if child + 1 < entries.count, entries[child + 1].time < entries[child].time {
                    child += 1
                }
                if entries[child].time >= last.time { break }
                entries[place] = entries[child]
                place = child
            }
            entries[place] = last
            return first
        }
    }

    func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
        var lines = [[(to: Int, time: Int)]](repeating: [], count: n + 1)
        for line in times {
            lines[line[0]].append((line[1], line[2]))
        }
        var isReached = [Bool](repeating: false, count: n + 1)
        var missing = n
        var heap = Heap()
        heap.push(0, k)
        while let (time, node) = heap.pop() {
            if isReached[node] { continue }
            isReached[node] = true
            missing -= 1
            if missing == 0 { return time }
            for line in lines[node] where !isReached[line.to] {
                heap.push(time + line.time, line.to)
            }
        }
        return -1
    }
}
