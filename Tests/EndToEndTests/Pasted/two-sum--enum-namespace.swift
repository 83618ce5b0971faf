enum TwoSumHelper {
    static func complement(of value: Int, to target: Int) -> Int { target - value }
    enum Lookup {
        struct Entry { let index: Int }
        static var empty: [Int: Entry] { [:] }
    }
}

class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        var table = TwoSumHelper.Lookup.empty
        for (i, n) in nums.enumerated() {
            if let hit = table[TwoSumHelper.complement(of: n, to: target)] {
                return [hit.index, i]
            }
            table[n] = .init(index: i)
        }
        return []
    }
}
