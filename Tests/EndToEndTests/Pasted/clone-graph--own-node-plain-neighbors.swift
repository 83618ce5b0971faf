import Foundation

final class Node: Hashable {
    let val: Int
    var neighbors: [Node]

    init(_ val: Int, neighbors: [Node] = []) {
        self.val = val
        self.neighbors = neighbors
    }

    static func == (lhs: Node, rhs: Node) -> Bool { lhs === rhs }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

class Solution {
    func cloneGraph(_ node: Node?) -> Node? {
        guard let node else { return nil }
        var map: [Node: Node] = [:]
        return dfs(node, &map)
    }

    private func dfs(_ node: Node, _ map: inout [Node: Node]) -> Node {
        if let copy = map[node] { return copy }
        let copy = Node(node.val)
        map[node] = copy
        for next in node.neighbors { copy.neighbors.append(dfs(next, &map)) }
        return copy
    }
}
