public class Node {
    public var val: Int
    public var neighbors: [Node?]
    public init(_ val: Int) {
        self.val = val
        self.neighbors = []
    }
}

class Solution {
    var map: [Int: Node] = [:]
    func cloneGraph(_ node: Node?) -> Node? {
        guard let node = node else { return nil }
        if let cached = map[node.val] { return cached }
        let clone = Node(node.val)
        map[node.val] = clone
        clone.neighbors = node.neighbors.map(cloneGraph)
        return clone
    }
}
