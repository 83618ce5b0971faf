// Keeps the visited cells in a list and searches it for each cell, O((mn)^2).
class Solution {
    private struct Cell: Equatable {
        var row: Int
        var column: Int
    }

    func numIslands(_ grid: [[Character]]) -> Int {
        var visited: [Cell] = []

        func visit(_ cell: Cell) {
            guard grid.indices.contains(cell.row), grid[cell.row].indices.contains(cell.column),
                grid[cell.row][cell.column] == "1", !visited.contains(cell)
            else { return }
            visited.append(cell)
            visit(Cell(row: cell.row + 1, column: cell.column))
            visit(Cell(row: cell.row - 1, column: cell.column))
            visit(Cell(row: cell.row, column: cell.column + 1))
            visit(Cell(row: cell.row, column: cell.column - 1))
        }

        var count = 0
        for row in grid.indices {
            for column in grid[row].indices where grid[row][column] == "1" {
                let cell = Cell(row: row, column: column)
                if !visited.contains(cell) {
                    count += 1
                    visit(cell)
                }
            }
        }
        return count
    }
}
