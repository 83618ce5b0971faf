// Returns the counts, not the numbers.
class Solution {
    func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
        let counts = Dictionary(nums.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.values.sorted(by: >).prefix(k).map { $0 }
    }
}
