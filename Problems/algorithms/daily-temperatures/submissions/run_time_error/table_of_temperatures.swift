// Keeps the next day of each temperature in a table that begins at zero degrees.
class Solution {
    func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
        var answer = [Int](repeating: 0, count: temperatures.count)
        var upcoming = [Int](repeating: Int.max, count: 101)
        for day in temperatures.indices.reversed() {
            let temperature = temperatures[day]
            let soonest = upcoming[(temperature + 1)...].min() ?? Int.max
            if soonest < Int.max {
                answer[day] = soonest - day
            }
            upcoming[temperature] = day
        }
        return answer
    }
}
