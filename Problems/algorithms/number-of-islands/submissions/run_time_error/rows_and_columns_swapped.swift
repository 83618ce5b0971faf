// Takes the number of rows for that of columns and the other way round.
class Solution {
    private var land: [[Character]] = []

    func numIslands(_ grid: [[Character]]) -> Int {
        land = grid
        var count = 0
        for row in 0..<grid[0].count {
            for column in 0..<grid.count where land[row][column] == "1" {
                count += 1
                sink(row, column)
            }
        }
        return count
    }

    private func sink(_ row: Int, _ column: Int) {
        guard row >= 0, row < land[0].count, column >= 0, column < land.count,
            land[row][column] == "1"
        else { return }
        land[row][column] = "0"
        sink(row - 1, column)
        sink(row + 1, column)
        sink(row, column - 1)
        sink(row, column + 1)
    }
}
