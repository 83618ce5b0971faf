// Counts land with water above and to the left, taking it for the first cell of an island.
class Solution {
    func numIslands(_ grid: [[Character]]) -> Int {
        var count = 0
        for (i, row) in grid.enumerated() {
            for (j, cell) in row.enumerated() where cell == "1" {
                let isJoinedAbove = i > 0 && grid[i - 1][j] == "1"
                let isJoinedLeft = j > 0 && row[j - 1] == "1"
                if !isJoinedAbove && !isJoinedLeft {
                    count += 1
                }
            }
        }
        return count
    }
}
