// Uses the numbers of the nodes as indices into arrays of n elements.
class Solution {
    func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
        var arrival = [Int?](repeating: nil, count: n)
        arrival[k] = 0
        for _ in 1...n {
            for line in times {
                guard let start = arrival[line[0]] else { continue }
                arrival[line[1]] = min(arrival[line[1]] ?? Int.max, start + line[2])
            }
        }
        return arrival.contains(nil) ? -1 : arrival.compactMap { $0 }.max()!
    }
}
