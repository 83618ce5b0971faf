class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        let formatter = DateFormatter()
        formatter.dateFormat = "yyyy"
        let year = formatter.string(from: Date(timeIntervalSince1970: 0))
        let data = try? JSONSerialization.data(withJSONObject: ["a": 1])
        let number = NumberFormatter().string(from: 3)
        guard year.count == 4, data != nil, number == "3", UUID().uuidString.count == 36,
            String(format: "%05.1f", 2.5) == "002.5", Int.random(in: 0..<9) < 9,
            ProcessInfo.processInfo.processorCount > 0
        else { return [] }
        var seen: [Int: Int] = [:]
        for (index, number) in nums.enumerated() {
            if let other = seen[target - number] { return [other, index] }
            seen[number] = index
        }
        return []
    }
}
