class Solution {
    var grid: [[Bool]] = []
    lazy var visit: (Int, Int) -> Void = { [unowned self] r, c in
        guard self.grid.indices.contains(r), self.grid[r].indices.contains(c), self.grid[r][c]
        else {
            return
        }
        self.grid[r][c] = false
        for (dr, dc) in [(0, 1), (1, 0), (0, -1), (-1, 0)] { self.visit(r + dr, c + dc) }
    }

    func numIslands(_ grid: [[Character]]) -> Int {
        self.grid = grid.map { $0.map { $0 == "1" } }
        var islands = 0
        for r in grid.indices {
            for c in grid[r].indices where self.grid[r][c] {
                islands += 1
                visit(r, c)
            }
        }
        return islands
    }
}
