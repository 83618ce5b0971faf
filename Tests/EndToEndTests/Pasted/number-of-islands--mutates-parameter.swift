class Solution {
    func numIslands(_ grid: [[Character]]) -> Int {
        var count = 0
        for r in 0..<grid.count {
            for c in 0..<grid[0].count where grid[r][c] == "1" {
                count += 1
                grid[r][c] = "0"
            }
        }
        return count
    }
}
