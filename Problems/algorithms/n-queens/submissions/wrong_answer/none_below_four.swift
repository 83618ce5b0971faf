// Returns nothing for boards of fewer than four rows, also for that of one.
class Solution {
    func solveNQueens(_ n: Int) -> [[String]] {
        if n < 4 { return [] }
        var boards: [[String]] = []
        var queens: [Int] = []
        var columns = [Bool](repeating: false, count: n)
        var rising = [Bool](repeating: false, count: 2 * n - 1)
        var falling = [Bool](repeating: false, count: 2 * n - 1)

        func place(_ row: Int) {
            if row == n {
                boards.append(queens.map { draw($0, n) })
                return
            }
            for column in 0..<n {
                let (up, down) = (row + column, row - column + n - 1)
                if columns[column] || rising[up] || falling[down] { continue }
                columns[column] = true
                rising[up] = true
                falling[down] = true
                queens.append(column)
                place(row + 1)
                queens.removeLast()
                columns[column] = false
                rising[up] = false
                falling[down] = false
            }
        }

        place(0)
        return boards
    }

    private func draw(_ column: Int, _ n: Int) -> String {
        String(repeating: ".", count: column) + "Q" + String(repeating: ".", count: n - 1 - column)
    }
}
