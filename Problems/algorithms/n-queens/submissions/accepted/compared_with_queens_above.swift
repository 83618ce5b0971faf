// The textbook form: compares each cell with all queens above it.
class Solution {
    func solveNQueens(_ n: Int) -> [[String]] {
        var boards: [[String]] = []
        var queens = [Int](repeating: 0, count: n)

        func isAttacked(_ row: Int, _ column: Int) -> Bool {
            for above in 0..<row {
                let distance = abs(queens[above] - column)
                if distance == 0 || distance == row - above { return true }
            }
            return false
        }

        func place(_ row: Int) {
            if row == n {
                boards.append(queens.map { queen in
                    var cells = [Character](repeating: ".", count: n)
                    cells[queen] = "Q"
                    return String(cells)
                })
                return
            }
            for column in 0..<n where !isAttacked(row, column) {
                queens[row] = column
                place(row + 1)
            }
        }

        place(0)
        return boards
    }
}
