// Each new number takes a random place, whose number goes to the end.
class Solution {
    private let original: [Int]

    init(_ nums: [Int]) { original = nums }

    func reset() -> [Int] { original }

    func shuffle() -> [Int] {
        var result: [Int] = []
        result.reserveCapacity(original.count)
        for number in original {
            let place = Int.random(in: 0...result.count)
            if place == result.count {
                result.append(number)
            } else {
                result.append(result[place])
                result[place] = number
            }
        }
        return result
    }
}
