// Counts by sorting the array, then sorts the runs by their lengths.
class Solution {
    func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
        var runs: [(num: Int, length: Int)] = []
        for num in nums.sorted() {
            if let last = runs.last, last.num == num {
                runs[runs.count - 1].length += 1
            } else {
                runs.append((num, 1))
            }
        }
        runs.sort { $0.length > $1.length }
        return runs.prefix(k).map { $0.num }
    }
}
