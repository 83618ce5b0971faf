// Decides for one candidate after the other how often it is taken; sums out of reach are left out.
class Solution {
    func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
        // reachable[i][s]: the candidates from i on can make s.
        var reachable = [[Bool]](
            repeating: [Bool](repeating: false, count: target + 1), count: candidates.count + 1)
        reachable[candidates.count][0] = true
        for i in candidates.indices.reversed() {
            for sum in 0...target {
                reachable[i][sum] = reachable[i + 1][sum]
                    || sum >= candidates[i] && reachable[i][sum - candidates[i]]
            }
        }
        return combinations(candidates, 0, target, reachable)
    }

    private func combinations(
        _ candidates: [Int], _ i: Int, _ rest: Int, _ reachable: [[Bool]]
    ) -> [[Int]] {
        guard reachable[i][rest] else { return [] }
        if rest == 0 { return [[]] }
        var found = combinations(candidates, i + 1, rest, reachable)
        if rest >= candidates[i] {
            found += combinations(candidates, i, rest - candidates[i], reachable)
                .map { $0 + [candidates[i]] }
        }
        return found
    }
}
