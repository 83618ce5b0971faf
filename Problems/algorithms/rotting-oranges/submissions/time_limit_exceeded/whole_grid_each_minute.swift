// Goes through the whole grid in each minute, O((mn)^2).
class Solution {
    func orangesRotting(_ grid: [[Int]]) -> Int {
        var grid = grid
        var minutes = 0
        while true {
            var next: [(Int, Int)] = []
            var isFresh = false
            for row in grid.indices {
                for column in grid[row].indices where grid[row][column] == 1 {
                    isFresh = true
                    if row > 0 && grid[row - 1][column] == 2
                        || row + 1 < grid.count && grid[row + 1][column] == 2
                        || column > 0 && grid[row][column - 1] == 2
                        || column + 1 < grid[row].count && grid[row][column + 1] == 2
                    {
                        next.append((row, column))
                    }
                }
            }
            if !isFresh { return minutes }
            if next.isEmpty { return -1 }
            for (row, column) in next {
                grid[row][column] = 2
            }
            minutes += 1
        }
    }
}
