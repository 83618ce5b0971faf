// Knows only the diagonals that rise to the right.
class Solution {
    func solveNQueens(_ n: Int) -> [[String]] {
        var boards: [[String]] = []
        var queens: [Int] = []
        var columns = [Bool](repeating: false, count: n)
        var rising = [Bool](repeating: false, count: 2 * n - 1)

        func place(_ row: Int) {
            if row == n {
                boards.append(queens.map { draw($0, n) })
                return
            }
            for column in 0..<n {
                let up = row + column
                if columns[column] || rising[up] { continue }
                columns[column] = true
                rising[up] = true
                queens.append(column)
                place(row + 1)
                queens.removeLast()
                columns[column] = false
                rising[up] = false
            }
        }

        place(0)
        return boards
    }

    private func draw(_ column: Int, _ n: Int) -> String {
        String(repeating: ".", count: column) + "Q" + String(repeating: ".", count: n - 1 - column)
    }
}
