// Fills in eight directions, so cells that touch at a corner are joined.
class Solution {
    private var land: [[Character]] = []

    func numIslands(_ grid: [[Character]]) -> Int {
        land = grid
        var count = 0
        for row in land.indices {
            for column in land[row].indices where land[row][column] == "1" {
                count += 1
                sink(row, column)
            }
        }
        return count
    }

    private func sink(_ row: Int, _ column: Int) {
        guard land.indices.contains(row), land[row].indices.contains(column),
            land[row][column] == "1"
        else { return }
        land[row][column] = "0"
        for nextRow in row - 1...row + 1 {
            for nextColumn in column - 1...column + 1 {
                sink(nextRow, nextColumn)
            }
        }
    }
}
