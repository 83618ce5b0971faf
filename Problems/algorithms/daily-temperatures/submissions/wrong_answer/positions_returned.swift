// Returns the warmer day itself, not how far away it is.
class Solution {
    func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
        var answer = [Int](repeating: 0, count: temperatures.count)
        var waiting: [Int] = []
        for (day, temperature) in temperatures.enumerated() {
            while let last = waiting.last, temperatures[last] < temperature {
                answer[last] = day
                waiting.removeLast()
            }
            waiting.append(day)
        }
        return answer
    }
}
