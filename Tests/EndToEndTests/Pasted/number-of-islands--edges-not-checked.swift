class Solution {
    func numIslands(_ grid: [[Character]]) -> Int {
        var g = grid, n = 0
        func dfs(_ r: Int, _ c: Int) {
            if g[r][c] != "1" { return }
            g[r][c] = "0"
            dfs(r + 1, c); dfs(r - 1, c); dfs(r, c + 1); dfs(r, c - 1)
        }
        for r in 0..<g.count { for c in 0..<g[r].count where g[r][c] == "1" { n += 1; dfs(r, c) } }
        return n
    }
}
