// Labels row by row; where two labels meet it renames only the one cell, not the whole group.
class Solution {
    func numIslands(_ grid: [[Character]]) -> Int {
        var label = grid.map { row in [Int](repeating: 0, count: row.count) }
        var used: Set<Int> = []
        var last = 0
        for i in grid.indices {
            for j in grid[i].indices where grid[i][j] == "1" {
                let above = i > 0 ? label[i - 1][j] : 0
                let left = j > 0 ? label[i][j - 1] : 0
                if above == 0 && left == 0 {
                    last += 1
                    label[i][j] = last
                    used.insert(last)
                } else if above == 0 || left == 0 {
                    label[i][j] = max(above, left)
                } else {
                    label[i][j] = min(above, left)
                    if above != left {
                        used.remove(max(above, left))
                    }
                }
            }
        }
        return used.count
    }
}
