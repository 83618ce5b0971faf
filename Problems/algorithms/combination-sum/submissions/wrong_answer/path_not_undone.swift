// Removes the number from the path only after a dead end, not after a combination was found.
class Solution {
    func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
        let candidates = candidates.sorted()
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
                if rest != candidates[i] { path.removeLast() }
            }
        }

        extend(from: 0, target)
        return found
    }
}
