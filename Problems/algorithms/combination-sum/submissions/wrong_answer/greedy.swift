// For each candidate as the largest, takes the largest number that fits again and again.
class Solution {
    func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
        let descending = candidates.sorted(by: >)
        var found: [[Int]] = []
        for start in descending.indices {
            var rest = target
            var path: [Int] = []
            for candidate in descending[start...] {
                while candidate <= rest {
                    path.append(candidate)
                    rest -= candidate
                }
            }
            if rest == 0, path.first == descending[start] {
                found.append(path)
            }
        }
        return found
    }
}
