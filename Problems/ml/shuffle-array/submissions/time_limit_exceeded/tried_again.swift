// Draws until a place is found that was not yet taken, and looks for it in those that were.
class Solution {
    private let nums: [Int]

    init(_ nums: [Int]) { self.nums = nums }

    func reset() -> [Int] { nums }

    func shuffle() -> [Int] {
        var taken: [Int] = []
        while taken.count < nums.count {
            let place = Int.random(in: nums.indices)
            if !taken.contains(place) { taken.append(place) }
        }
        let result = taken.map { nums[$0] }
        return result
    }
}
