// Searches the nearest rotten orange from each fresh one, O((mn)^2).
class Solution {
    func orangesRotting(_ grid: [[Int]]) -> Int {
        var latest = 0
        for row in grid.indices {
            for column in grid[row].indices where grid[row][column] == 1 {
                guard let minutes = distance(grid, row, column) else { return -1 }
                latest = max(latest, minutes)
            }
        }
        return latest
    }

    private func distance(_ grid: [[Int]], _ row: Int, _ column: Int) -> Int? {
        var isSeen = grid.map { $0.map { $0 == 0 } }
        var queue = [(row, column, 0)]
        isSeen[row][column] = true
        var next = 0
        while next < queue.count {
            let (row, column, minutes) = queue[next]
            next += 1
            if grid[row][column] == 2 { return minutes }
            for (r, c) in [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
            where grid.indices.contains(r) && grid[r].indices.contains(c) && !isSeen[r][c] {
                isSeen[r][c] = true
                queue.append((r, c, minutes + 1))
            }
        }
        return nil
    }
}
