// Tries all counts of each candidate and adds up at the end only.
class Solution {
    func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
        var found: [[Int]] = []
        var counts = [Int](repeating: 0, count: candidates.count)

        func choose(_ i: Int) {
            if i == candidates.count {
                if zip(candidates, counts).reduce(0, { $0 + $1.0 * $1.1 }) == target {
                    found.append(zip(candidates, counts).flatMap {
                        repeatElement($0, count: $1)
                    })
                }
                return
            }
            for count in 0...target / candidates[i] {
                counts[i] = count
                choose(i + 1)
            }
            counts[i] = 0
        }

        choose(0)
        return found
    }
}
