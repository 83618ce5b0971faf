// Says -1 where no warmer day comes.
class Solution {
    func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
        var answer = [Int](repeating: -1, count: temperatures.count)
        var waiting: [Int] = []
        for (day, temperature) in temperatures.enumerated() {
            while let last = waiting.last, temperatures[last] < temperature {
                answer[last] = day - last
                waiting.removeLast()
            }
            waiting.append(day)
        }
        return answer
    }
}
