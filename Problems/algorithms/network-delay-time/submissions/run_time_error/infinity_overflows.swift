// Adds to Int.max, which stands for a node that is not reached yet.
class Solution {
    func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
        var arrival = [Int](repeating: Int.max, count: n + 1)
        arrival[k] = 0
        for _ in 1...n {
            for line in times {
                arrival[line[1]] = min(arrival[line[1]], arrival[line[0]] + line[2])
            }
        }
        let last = arrival.dropFirst().max()!
        return last == Int.max ? -1 : last
    }
}
