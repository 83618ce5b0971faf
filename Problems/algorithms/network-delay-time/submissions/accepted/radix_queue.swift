// Dijkstra with a queue of buckets: times that differ from the last one in the same highest bit.
class Solution {
    func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
        // The lines of node a are those at first[a] ..< first[a + 1].
        var first = [Int](repeating: 0, count: n + 2)
        for line in times {
            first[line[0] + 1] += 1
        }
        for node in 1...n + 1 {
            first[node] += first[node - 1]
        }
        var place = first
        var to = [Int](repeating: 0, count: times.count)
        var delay = to
        for line in times {
            to[place[line[0]]] = line[1]
            delay[place[line[0]]] = line[2]
            place[line[0]] += 1
        }

        var arrival = [Int](repeating: Int.max, count: n + 1)
        arrival[k] = 0
        var buckets = [[(time: Int, node: Int)]](repeating: [], count: 65)
        buckets[0] = [(0, k)]
        var now = 0
        var (reached, last) = (0, 0)
        while let lowest = buckets.firstIndex(where: { !$0.isEmpty }) {
            let entries = buckets[lowest]
            buckets[lowest] = []
            if lowest > 0 {
                now = entries.reduce(Int.max) { min($0, $1.time) }
                for entry in entries {
                    buckets[bucket(entry.time, now)].append(entry)
                }
                continue
            }
            for (time, node) in entries where arrival[node] == time {
                if place[node] < 0 { continue }
                place[node] = -1
                reached += 1
                last = time
                for line in first[node]..<first[node + 1] {
                    let (next, other) = (time + delay[line], to[line])
                    if next < arrival[other] {
                        arrival[other] = next
                        buckets[bucket(next, now)].append((next, other))
                    }
                }
            }
        }
        return reached == n ? last : -1
    }

    private func bucket(_ time: Int, _ now: Int) -> Int {
        64 - (time ^ now).leadingZeroBitCount
    }
}
