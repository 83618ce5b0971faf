// Union-find that gives a cell a new parent without looking for the roots, so older ties are lost.
class Solution {
    func numIslands(_ grid: [[Character]]) -> Int {
        let columns = grid[0].count
        var parent = Array(0..<grid.count * columns)
        for i in grid.indices {
            for j in 0..<columns where grid[i][j] == "1" {
                let cell = i * columns + j
                if j > 0, grid[i][j - 1] == "1" {
                    parent[cell] = cell - 1
                }
                if i > 0, grid[i - 1][j] == "1" {
                    parent[cell] = cell - columns
                }
            }
        }
        var count = 0
        for (cell, ancestor) in parent.enumerated()
        where cell == ancestor && grid[cell / columns][cell % columns] == "1" {
            count += 1
        }
        return count
    }
}
