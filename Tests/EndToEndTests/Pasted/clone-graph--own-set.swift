// A set of our own, for practice.
struct Set<T: Hashable> {
    private var table: [T: Bool] = [:]
    mutating func insert(_ x: T) { table[x] = true }
    func contains(_ x: T) -> Bool { table[x] != nil }
}

class Solution {
    func cloneGraph(_ node: Node?) -> Node? {
        guard let node = node else { return nil }
        var visited = Set<Node>()
        var copies = [Node: Node]()
        var order = [node]
        visited.insert(node)
        var i = 0
        while i < order.count {
            for n in order[i].neighbors.compactMap({ $0 }) where !visited.contains(n) {
                visited.insert(n)
                order.append(n)
            }
            i += 1
        }
        order.forEach { copies[$0] = Node($0.val) }
        order.forEach { old in copies[old]!.neighbors = old.neighbors.map { copies[$0!] } }
        return copies[node]
    }
}
