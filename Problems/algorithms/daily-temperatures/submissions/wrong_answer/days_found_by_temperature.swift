// Keeps temperatures on the stack and finds their days in a dictionary, one day for each.
class Solution {
    func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
        var answer = [Int](repeating: 0, count: temperatures.count)
        var waiting: [Int] = []
        var days: [Int: Int] = [:]
        for (day, temperature) in temperatures.enumerated() {
            while let last = waiting.last, last < temperature {
                answer[days[last]!] = day - days[last]!
                waiting.removeLast()
            }
            waiting.append(temperature)
            days[temperature] = day
        }
        return answer
    }
}
