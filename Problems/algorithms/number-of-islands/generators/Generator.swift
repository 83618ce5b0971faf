struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "full": return lines(map(size) { _, _ in true })
        case "spiral": return lines(spiral(size))
        case "random": return lines(map(size) { _, _ in random.chance(0.6) })
        case "chessboard": return lines(map(size) { ($0 + $1).isMultiple(of: 2) })
        case "dense": return lines(map(size) { _, _ in random.chance(0.98) })
        default: fatalError("no recipe \(recipe)")
        }
    }

    private func map(_ size: Int, isLand: (Int, Int) -> Bool) -> [[Character]] {
        (0..<size).map { row in (0..<size).map { isLand(row, $0) ? "1" : "0" } }
    }

    /// One path from the top left corner inwards, with water between its turns.
    private func spiral(_ size: Int) -> [[Character]] {
        var grid = map(size) { _, _ in false }
        var (row, column) = (0, 0)
        var (down, across) = (0, 1)
        func isLand(_ row: Int, _ column: Int) -> Bool {
            (0..<size).contains(row) && (0..<size).contains(column) && grid[row][column] == "1"
        }
        func isFree(_ down: Int, _ across: Int) -> Bool {
            (0..<size).contains(row + down) && (0..<size).contains(column + across)
                && !isLand(row + down, column + across)
                && !isLand(row + 2 * down, column + 2 * across)
        }
        grid[0][0] = "1"
        while true {
            if !isFree(down, across) {
                (down, across) = (across, -down)
                // A turn of a single step would lie beside the path itself.
                let hasRoom = !isLand(row + 3 * down, column + 3 * across)
                if !isFree(down, across) || !hasRoom { return grid }
            }
            row += down
            column += across
            grid[row][column] = "1"
        }
    }
}
