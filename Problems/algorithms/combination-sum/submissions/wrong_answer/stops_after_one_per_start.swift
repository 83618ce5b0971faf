// Leaves the loop after a combination, as if larger candidates could not make another.
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
                let before = found.count
                extend(from: i, rest - candidates[i])
                path.removeLast()
                if found.count > before { break }
            }
        }

        extend(from: 0, target)
        return found
    }
}
