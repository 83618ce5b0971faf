// Works on a flat array and forgets that the cell after the end of a row is in the next row.
class Solution {
    func numIslands(_ grid: [[Character]]) -> Int {
        let columns = grid[0].count
        var isLand = grid.flatMap { row in row.map { $0 == "1" } }
        var count = 0
        for start in isLand.indices where isLand[start] {
            count += 1
            isLand[start] = false
            var stack = [start]
            while let cell = stack.popLast() {
                for neighbour in [cell - columns, cell - 1, cell + 1, cell + columns]
                where isLand.indices.contains(neighbour) && isLand[neighbour] {
                    isLand[neighbour] = false
                    stack.append(neighbour)
                }
            }
        }
        return count
    }
}
