// Returns -1 whenever there is no rotten orange, also without fresh ones.
class Solution {
    func orangesRotting(_ grid: [[Int]]) -> Int {
        var grid = grid
        var fresh = 0
        var latest: [(row: Int, column: Int)] = []
        for row in grid.indices {
            for column in grid[row].indices {
                if grid[row][column] == 1 { fresh += 1 }
                if grid[row][column] == 2 { latest.append((row, column)) }
            }
        }
        if latest.isEmpty { return -1 }
        var minutes = 0
        while fresh > 0, !latest.isEmpty {
            minutes += 1
            var next: [(row: Int, column: Int)] = []
            for (row, column) in latest {
                for (r, c) in [
                    (row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1),
                ] where grid.indices.contains(r) && grid[r].indices.contains(c) && grid[r][c] == 1 {
                    grid[r][c] = 2
                    fresh -= 1
                    next.append((r, c))
                }
            }
            latest = next
        }
        return fresh == 0 ? minutes : -1
    }
}
