// From the last day to the first; the answers of later days are shortcuts.
class Solution {
    func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
        var answer = [Int](repeating: 0, count: temperatures.count)
        for day in temperatures.indices.dropLast().reversed() {
            var later = day + 1
            while temperatures[later] <= temperatures[day], answer[later] > 0 {
                later += answer[later]
            }
            if temperatures[later] > temperatures[day] {
                answer[day] = later - day
            }
        }
        return answer
    }
}
