class Solution {
    /// Keeps the array `nums`.
    init(_ nums: [Int]) {

    }

    /// The array as it was at first.
    func reset() -> [Int] {

    }

    /// The array in a random order.
    func shuffle() -> [Int] {

    }
}
