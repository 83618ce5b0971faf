// The attacked cells of the next row are bits; the diagonals shift by one from row to row.
class Solution {
    private var rows: [String] = []
    private var boards: [[String]] = []

    func solveNQueens(_ n: Int) -> [[String]] {
        rows = (0..<n).map { column in
            String((0..<n).map { $0 == column ? "Q" : "." })
        }
        extend([], 0, 0, 0)
        return boards
    }

    private func extend(_ board: [String], _ columns: UInt, _ left: UInt, _ right: UInt) {
        if board.count == rows.count {
            boards.append(board)
            return
        }
        var free = ~(columns | left | right) & (1 << UInt(rows.count) - 1)
        while free != 0 {
            let queen = free & (~free + 1)
            free ^= queen
            extend(
                board + [rows[queen.trailingZeroBitCount]],
                columns | queen, (left | queen) << 1, (right | queen) >> 1)
        }
    }
}
