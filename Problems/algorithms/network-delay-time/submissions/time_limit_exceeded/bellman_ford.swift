// Goes through all lines again and again until nothing changes, O(V E).
class Solution {
    func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
        var arrival = [Int](repeating: Int.max, count: n + 1)
        arrival[k] = 0
        var isChanged = true
        while isChanged {
            isChanged = false
            for line in times where arrival[line[0]] < Int.max {
                let time = arrival[line[0]] + line[2]
                if time < arrival[line[1]] {
                    arrival[line[1]] = time
                    isChanged = true
                }
            }
        }
        let last = arrival.dropFirst().max()!
        return last == Int.max ? -1 : last
    }
}
