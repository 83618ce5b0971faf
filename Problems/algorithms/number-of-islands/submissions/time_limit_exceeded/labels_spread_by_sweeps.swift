// Sweeps over the map until no cell can take a smaller label from a neighbour, O((mn)^2).
class Solution {
    func numIslands(_ grid: [[Character]]) -> Int {
        let columns = grid[0].count
        var label = grid.enumerated().map { i, row in
            row.enumerated().map { j, cell in cell == "1" ? i * columns + j : Int.max }
        }
        var isChanged = true
        while isChanged {
            isChanged = false
            for i in label.indices {
                for j in 0..<columns where label[i][j] != Int.max {
                    var smallest = label[i][j]
                    if i > 0 { smallest = min(smallest, label[i - 1][j]) }
                    if j > 0 { smallest = min(smallest, label[i][j - 1]) }
                    if i + 1 < label.count { smallest = min(smallest, label[i + 1][j]) }
                    if j + 1 < columns { smallest = min(smallest, label[i][j + 1]) }
                    if smallest < label[i][j] {
                        label[i][j] = smallest
                        isChanged = true
                    }
                }
            }
        }
        return Set(label.joined()).subtracting([Int.max]).count
    }
}
