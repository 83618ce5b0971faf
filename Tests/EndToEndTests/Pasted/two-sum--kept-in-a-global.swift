// A global that is filled once: wrong only where the process is kept.
var cached: [Int]? = nil

class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        if let cached = cached { return cached }
        var seen: [Int: Int] = [:]
        for (i, n) in nums.enumerated() {
            if let j = seen[target - n] {
                cached = [j, i]
                return [j, i]
            }
            seen[n] = i
        }
        return []
    }
}
