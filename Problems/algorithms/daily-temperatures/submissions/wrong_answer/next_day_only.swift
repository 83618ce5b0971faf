// From the back, takes over the wait of the next day where that is not warmer.
class Solution {
    func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
        var answer = [Int](repeating: 0, count: temperatures.count)
        for day in temperatures.indices.dropLast().reversed() {
            if temperatures[day + 1] > temperatures[day] {
                answer[day] = 1
            } else if answer[day + 1] > 0 {
                answer[day] = answer[day + 1] + 1
            }
        }
        return answer
    }
}
