// Tries all orders and drops repetitions with a set of sorted combinations.
class Solution {
    func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
        var found: Set<[Int]> = []
        var path: [Int] = []

        func extend(_ rest: Int) {
            if rest == 0 {
                found.insert(path.sorted())
                return
            }
            for candidate in candidates where candidate <= rest {
                path.append(candidate)
                extend(rest - candidate)
                path.removeLast()
            }
        }

        extend(target)
        return Array(found)
    }
}
