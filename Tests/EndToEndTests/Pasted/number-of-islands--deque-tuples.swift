import Collections

typealias Cell = (row: Int, col: Int)

class Solution {
    func numIslands(_ grid: [[Character]]) -> Int {
        var seen = Array(
            repeating: Array(repeating: false, count: grid[0].count), count: grid.count)
        var count = 0
        for r in grid.indices {
            for c in grid[r].indices where grid[r][c] == "1" && !seen[r][c] {
                count += 1
                seen[r][c] = true
                var queue = Deque<Cell>()
                queue.append((r, c))
                while let cell = queue.popFirst() {
                    for (dr, dc) in [(1, 0), (-1, 0), (0, 1), (0, -1)] {
                        let (nr, nc) = (cell.row + dr, cell.col + dc)
                        guard grid.indices ~= nr, grid[0].indices ~= nc,
                            grid[nr][nc] == "1", !seen[nr][nc]
                        else { continue }
                        seen[nr][nc] = true
                        queue.append((nr, nc))
                    }
                }
            }
        }
        return count
    }
}
