struct Generator {
    /// `size` is the number of rows and of columns.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        var grid = [[Int]](repeating: [Int](repeating: 1, count: size), count: size)
        switch recipe {
        case "full":
            grid[random.int(in: 0...size / 10)][size - 1] = 2
        case "winding":
            // Every second row, joined at its right or left end in turn.
            for row in stride(from: 1, to: size, by: 2) {
                grid[row] = [Int](repeating: 0, count: size)
                grid[row][row % 4 == 1 ? size - 1 : 0] = 1
            }
            grid[0][0] = 2
        case "random":
            // Where nothing but fresh oranges is left alone, they are made empty.
            for row in 0..<size {
                for column in 0..<size where random.chance(0.38) {
                    grid[row][column] = 0
                }
            }
            grid[size / 2][size / 2] = 2
            emptyWhatIsApart(&grid)
        case "rotten":
            for row in 0..<size {
                for column in 0..<size where random.chance(0.3) {
                    grid[row][column] = 2
                }
            }
        case "apart":
            for cell in [(size - 2, size - 1), (size - 1, size - 2)] {
                grid[cell.0][cell.1] = 0
            }
            grid[0][random.int(in: 0...size - 1)] = 2
        default:
            fatalError("no recipe \(recipe)")
        }
        return lines(grid)
    }

    /// Keeps only what can be reached from rotten oranges.
    private func emptyWhatIsApart(_ grid: inout [[Int]]) {
        var stack: [(Int, Int)] = []
        for row in grid.indices {
            for column in grid[row].indices {
                if grid[row][column] == 2 { stack.append((row, column)) }
            }
        }
        var kept = grid.map { $0.map { _ in 0 } }
        while let (row, column) = stack.popLast() {
            guard grid.indices.contains(row), grid[row].indices.contains(column),
                grid[row][column] != 0, kept[row][column] == 0
            else { continue }
            kept[row][column] = grid[row][column]
            stack += [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
        }
        grid = kept
    }
}
