// One array with an empty border; cells are numbers, and each orange notes its minute.
class Solution {
    func orangesRotting(_ grid: [[Int]]) -> Int {
        let width = grid[0].count + 2
        var cells = [Int](repeating: 0, count: width)
        for row in grid {
            cells += [0] + row + [0]
        }
        cells += [Int](repeating: 0, count: width)

        var queue = cells.indices.filter { cells[$0] == 2 }
        var minute = [Int](repeating: 0, count: cells.count)
        var next = 0
        while next < queue.count {
            let cell = queue[next]
            next += 1
            for other in [cell - width, cell + width, cell - 1, cell + 1] where cells[other] == 1 {
                cells[other] = 2
                minute[other] = minute[cell] + 1
                queue.append(other)
            }
        }
        if cells.contains(1) { return -1 }
        return queue.last.map { minute[$0] } ?? 0
    }
}
