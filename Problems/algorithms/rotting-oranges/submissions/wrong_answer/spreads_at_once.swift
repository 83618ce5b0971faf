// Changes the grid while going through it: what becomes rotten spreads in the same minute.
class Solution {
    func orangesRotting(_ grid: [[Int]]) -> Int {
        var grid = grid
        var minutes = 0
        while true {
            var isChanged = false
            for row in grid.indices {
                for column in grid[row].indices where grid[row][column] == 2 {
                    for (r, c) in [
                        (row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1),
                    ] where grid.indices.contains(r) && grid[r].indices.contains(c)
                        && grid[r][c] == 1
                    {
                        grid[r][c] = 2
                        isChanged = true
                    }
                }
            }
            if !isChanged { break }
            minutes += 1
        }
        return grid.joined().contains(1) ? -1 : minutes
    }
}
