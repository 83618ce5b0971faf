// Measures the distance to the nearest rotten orange across empty cells.
class Solution {
    func orangesRotting(_ grid: [[Int]]) -> Int {
        var minute = grid.map { $0.map { $0 == 2 ? 0 : 1_000_000 } }
        let (rows, columns) = (grid.count, grid[0].count)
        for row in 0..<rows {
            for column in 0..<columns {
                if row > 0 {
                    minute[row][column] = min(minute[row][column], minute[row - 1][column] + 1)
                }
                if column > 0 {
                    minute[row][column] = min(minute[row][column], minute[row][column - 1] + 1)
                }
            }
        }
        var latest = 0
        for row in (0..<rows).reversed() {
            for column in (0..<columns).reversed() {
                if row + 1 < rows {
                    minute[row][column] = min(minute[row][column], minute[row + 1][column] + 1)
                }
                if column + 1 < columns {
                    minute[row][column] = min(minute[row][column], minute[row][column + 1] + 1)
                }
                if grid[row][column] == 1 { latest = max(latest, minute[row][column]) }
            }
        }
        return latest >= 1_000_000 ? -1 : latest
    }
}
