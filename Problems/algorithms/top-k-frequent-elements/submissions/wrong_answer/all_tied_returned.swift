// Takes whole buckets: all numbers tied with the last one are returned, too.
class Solution {
    func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
        let counts = Dictionary(nums.map { ($0, 1) }, uniquingKeysWith: +)
        var buckets = [[Int]](repeating: [], count: nums.count + 1)
        for (num, count) in counts {
            buckets[count].append(num)
        }
        var answer: [Int] = []
        for bucket in buckets.reversed() where answer.count < k {
            answer += bucket
        }
        return answer
    }
}
