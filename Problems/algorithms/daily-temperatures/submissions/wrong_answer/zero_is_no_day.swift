// Uses 0 degrees as the mark for "no such day" while it looks for the next warmer one.
class Solution {
    func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
        var answer = [Int](repeating: 0, count: temperatures.count)
        var waiting: [(day: Int, temperature: Int)] = [(-1, 0)]
        for (day, temperature) in temperatures.enumerated() {
            while waiting.last!.temperature != 0, waiting.last!.temperature < temperature {
                let last = waiting.removeLast()
                answer[last.day] = day - last.day
            }
            waiting.append((day, temperature))
        }
        return answer
    }
}
