// Sorts the wrong way round and returns the least frequent numbers.
class Solution {
    func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
        let counts = Dictionary(nums.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.sorted { $0.value < $1.value }.prefix(k).map { $0.key }
    }
}
