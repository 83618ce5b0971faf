// Looks forward from each day, O(n^2).
class Solution {
    func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
        temperatures.indices.map { day in
            var later = day + 1
            while later < temperatures.count {
                if temperatures[later] > temperatures[day] {
                    return later - day
                }
                later += 1
            }
            return 0
        }
    }
}
