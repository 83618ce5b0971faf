// Visits each island breadth-first in a flat copy with a border of water around the map.
class Solution {
    func numIslands(_ grid: [[Character]]) -> Int {
        let width = grid[0].count + 2
        var isLand = [Bool](repeating: false, count: width * (grid.count + 2))
        for (i, row) in grid.enumerated() {
            for (j, cell) in row.enumerated() where cell == "1" {
                isLand[(i + 1) * width + j + 1] = true
            }
        }
        var count = 0
        var queue: [Int] = []
        for start in isLand.indices where isLand[start] {
            count += 1
            isLand[start] = false
            queue = [start]
            var next = 0
            while next < queue.count {
                let cell = queue[next]
                next += 1
                for neighbour in [cell - width, cell + width, cell - 1, cell + 1]
                where isLand[neighbour] {
                    isLand[neighbour] = false
                    queue.append(neighbour)
                }
            }
        }
        return count
    }
}
