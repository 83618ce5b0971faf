// Leaves out a board when its mirror image was found before.
class Solution {
    func solveNQueens(_ n: Int) -> [[String]] {
        var found: Set<[Int]> = []
        var queens: [Int] = []

        func place() {
            if queens.count == n {
                if !found.contains(queens.map { n - 1 - $0 }) {
                    found.insert(queens)
                }
                return
            }
            for column in 0..<n {
                let isFree = queens.enumerated().allSatisfy { row, other in
                    other != column && abs(other - column) != queens.count - row
                }
                if isFree {
                    queens.append(column)
                    place()
                    queens.removeLast()
                }
            }
        }

        place()
        return found.map { $0.map { queen in
            String((0..<n).map { $0 == queen ? "Q" : "." })
        } }
    }
}
