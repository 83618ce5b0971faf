// Keeps one number for each count, so that tied numbers replace each other.
class Solution {
    func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
        let counts = Dictionary(nums.map { ($0, 1) }, uniquingKeysWith: +)
        var byCount: [Int: Int] = [:]
        for (num, count) in counts {
            byCount[count] = num
        }
        return byCount.sorted { $0.key > $1.key }.prefix(k).map { $0.value }
    }
}
