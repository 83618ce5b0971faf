// A warmer day ends the wait of one day only: if instead of while.
class Solution {
    func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
        var answer = [Int](repeating: 0, count: temperatures.count)
        var waiting: [Int] = []
        for (day, temperature) in temperatures.enumerated() {
            if let last = waiting.last, temperatures[last] < temperature {
                answer[last] = day - last
                waiting.removeLast()
            }
            waiting.append(day)
        }
        return answer
    }
}
