class UnionFind {
    private var parent: [Int]
    private var rank: [Int]
    private(set) var sets: Int

    init(_ n: Int) {
        parent = Array(0..<n)
        rank = [Int](repeating: 0, count: n)
        sets = n
    }

    func find(_ x: Int) -> Int {
        if parent[x] != x { parent[x] = find(parent[x]) }
        return parent[x]
    }

    @discardableResult
    func union(_ a: Int, _ b: Int) -> Bool {
        let (ra, rb) = (find(a), find(b))
        if ra == rb { return false }
        if rank[ra] < rank[rb] {
            parent[ra] = rb
        } else if rank[ra] > rank[rb] {
            parent[rb] = ra
        } else {
            parent[rb] = ra; rank[ra] += 1
        }
        sets -= 1
        return true
    }
}

class Solution {
    func numIslands(_ grid: [[Character]]) -> Int {
        let m = grid.count, n = grid[0].count
        let uf = UnionFind(m * n)
        var water = 0
        for i in 0..<m {
            for j in 0..<n {
                if grid[i][j] == "0" { water += 1; continue }
                if i + 1 < m && grid[i + 1][j] == "1" { uf.union(i * n + j, (i + 1) * n + j) }
                if j + 1 < n && grid[i][j + 1] == "1" { uf.union(i * n + j, i * n + j + 1) }
            }
        }
        return uf.sets - water
    }
}
