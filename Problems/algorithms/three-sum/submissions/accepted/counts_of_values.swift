// Counts the values; each pair of different ones determines the third, which is looked up.
class Solution {
    func threeSum(_ nums: [Int]) -> [[Int]] {
        let counts = Dictionary(nums.map { ($0, 1) }, uniquingKeysWith: +)
        let values = counts.keys.sorted()
        var triples: [[Int]] = []
        if counts[0, default: 0] >= 3 {
            triples.append([0, 0, 0])
        }
        for value in values where value != 0 && counts[value]! >= 2 && counts[-2 * value] != nil {
            triples.append([value, value, -2 * value])
        }
        guard let largest = values.last else { return [] }
        for (i, first) in values.enumerated() where first < 0 {
            for second in values[(i + 1)...] {
                let third = -first - second
                if third <= second {
                    break
                }
                if third <= largest, counts[third] != nil {
                    triples.append([first, second, third])
                }
            }
        }
        return triples
    }
}
