// Sorts by random keys, of which many are equal.
class Solution {
    private let nums: [Int]

    init(_ nums: [Int]) { self.nums = nums }

    func reset() -> [Int] { nums }

    func shuffle() -> [Int] {
        let keys = nums.map { (key: Int.random(in: 0..<nums.count), number: $0) }
        let result = keys.sorted { $0.key < $1.key }.map(\.number)
        return result
    }
}
