// Depth first with each orange once: it keeps the minute of the way that came first.
class Solution {
    func orangesRotting(_ grid: [[Int]]) -> Int {
        var minute = grid.map { $0.map { _ in -1 } }
        var latest = 0
        var stack: [(row: Int, column: Int, minute: Int)] = []
        for row in grid.indices {
            for column in grid[row].indices where grid[row][column] == 2 {
                stack.append((row, column, 0))
            }
        }
        while let (row, column, time) = stack.popLast() {
            guard grid.indices.contains(row), grid[row].indices.contains(column),
                grid[row][column] != 0, minute[row][column] < 0
            else { continue }
            minute[row][column] = grid[row][column] == 2 ? 0 : time
            latest = max(latest, minute[row][column])
            for (r, c) in [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)] {
                stack.append((r, c, minute[row][column] + 1))
            }
        }
        for row in grid.indices {
            for column in grid[row].indices where grid[row][column] == 1 && minute[row][column] < 0 {
                return -1
            }
        }
        return latest
    }
}
