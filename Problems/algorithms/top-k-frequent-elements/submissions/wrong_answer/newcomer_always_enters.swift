// Keeps k numbers, and puts each further one in the place of the rarest of them.
class Solution {
    func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
        let counts = Dictionary(nums.map { ($0, 1) }, uniquingKeysWith: +)
        var kept: [(num: Int, count: Int)] = []
        for (num, count) in counts.sorted(by: { $0.key < $1.key }) {
            if kept.count < k {
                kept.append((num, count))
            } else {
                let rarest = kept.indices.min { kept[$0].count < kept[$1].count }!
                kept[rarest] = (num, count)
            }
        }
        return kept.map { $0.num }
    }
}
