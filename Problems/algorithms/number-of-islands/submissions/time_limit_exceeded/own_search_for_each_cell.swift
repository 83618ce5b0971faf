// Searches the island anew from each of its cells and counts only its first cell, O((mn)^2).
class Solution {
    func numIslands(_ grid: [[Character]]) -> Int {
        let columns = grid[0].count
        let isLand = grid.flatMap { row in row.map { $0 == "1" } }
        var count = 0
        for start in isLand.indices where isLand[start] {
            var visited = [Bool](repeating: false, count: isLand.count)
            visited[start] = true
            var stack = [start]
            var first = start
            while let cell = stack.popLast() {
                first = min(first, cell)
                let column = cell % columns
                let ways = [
                    (cell >= columns, cell - columns),
                    (cell + columns < isLand.count, cell + columns),
                    (column > 0, cell - 1), (column < columns - 1, cell + 1),
                ]
                for (exists, next) in ways where exists && isLand[next] && !visited[next] {
                    visited[next] = true
                    stack.append(next)
                }
            }
            if first == start {
                count += 1
            }
        }
        return count
    }
}
