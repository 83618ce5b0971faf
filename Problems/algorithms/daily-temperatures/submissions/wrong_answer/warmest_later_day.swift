// Waits for the warmest of all later days, not for the first that is warmer.
class Solution {
    func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
        var answer = [Int](repeating: 0, count: temperatures.count)
        var warmest = temperatures.count - 1
        for day in temperatures.indices.reversed() {
            if temperatures[warmest] > temperatures[day] {
                answer[day] = warmest - day
            } else {
                warmest = day
            }
        }
        return answer
    }
}
