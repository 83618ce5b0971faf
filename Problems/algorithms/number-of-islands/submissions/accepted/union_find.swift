// Joins each land cell with the one above and the one to the left; joining two groups costs one.
class Solution {
    func numIslands(_ grid: [[Character]]) -> Int {
        let columns = grid[0].count
        var parent = Array(0..<grid.count * columns)

        func root(_ cell: Int) -> Int {
            var cell = cell
            while parent[cell] != cell {
                parent[cell] = parent[parent[cell]]
                cell = parent[cell]
            }
            return cell
        }

        var count = 0
        func join(_ a: Int, _ b: Int) {
            let (a, b) = (root(a), root(b))
            if a != b {
                parent[max(a, b)] = min(a, b)
                count -= 1
            }
        }

        for i in grid.indices {
            for j in 0..<columns where grid[i][j] == "1" {
                count += 1
                if i > 0, grid[i - 1][j] == "1" {
                    join(i * columns + j, (i - 1) * columns + j)
                }
                if j > 0, grid[i][j - 1] == "1" {
                    join(i * columns + j, i * columns + j - 1)
                }
            }
        }
        return count
    }
}
