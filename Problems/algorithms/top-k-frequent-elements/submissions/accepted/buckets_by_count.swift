// One bucket for each possible count, read from the last one down.
class Solution {
    func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
        var counts: [Int: Int] = [:]
        for num in nums {
            counts[num, default: 0] += 1
        }
        var buckets = [[Int]](repeating: [], count: nums.count + 1)
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
