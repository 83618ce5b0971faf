protocol PairFinding {
    associatedtype Element: Hashable & SignedNumeric
    func twoSum(_ nums: [Element], _ target: Element) -> [Int]
}

extension PairFinding {
    func twoSum(_ nums: [Element], _ target: Element) -> [Int] {
        var seen = [Element: Int]()
        for (i, n) in nums.enumerated() {
            if let j = seen[target - n] { return [j, i] }
            seen[n] = i
        }
        return []
    }
}

class Solution: PairFinding {
    typealias Element = Int
}
