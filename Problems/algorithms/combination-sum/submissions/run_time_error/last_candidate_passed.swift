// Reads the candidate before it asks whether there is one left.
class Solution {
    func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
        var found: [[Int]] = []

        func decide(_ i: Int, _ rest: Int, _ path: [Int]) {
            let candidate = candidates[i]
            if rest == 0 {
                found.append(path)
                return
            }
            if candidate <= rest {
                decide(i, rest - candidate, path + [candidate])
            }
            decide(i + 1, rest, path)
        }

        decide(0, target, [])
        return found
    }
}
