// Makes all permutations of the columns and looks at the diagonals at the end only.
class Solution {
    func solveNQueens(_ n: Int) -> [[String]] {
        var boards: [[String]] = []
        var queens = Array(0..<n)

        func permute(_ row: Int) {
            if row == n {
                if isPeaceful(queens) {
                    boards.append(queens.map { queen in
                        String((0..<n).map { $0 == queen ? "Q" : "." })
                    })
                }
                return
            }
            for other in row..<n {
                queens.swapAt(row, other)
                permute(row + 1)
                queens.swapAt(row, other)
            }
        }

        permute(0)
        return boards
    }

    private func isPeaceful(_ queens: [Int]) -> Bool {
        for row in queens.indices {
            for above in 0..<row where abs(queens[row] - queens[above]) == row - above {
                return false
            }
        }
        return true
    }
}
