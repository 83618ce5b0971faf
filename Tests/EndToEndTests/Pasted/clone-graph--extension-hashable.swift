extension Node: Hashable {
    public static func == (lhs: Node, rhs: Node) -> Bool {
        return lhs === rhs
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(self))
    }
}

class Solution {
    func cloneGraph(_ node: Node?) -> Node? {
        guard let start = node else { return nil }
        var copies: [Node: Node] = [start: Node(start.val)]
        var stack = [start]
        while let current = stack.popLast() {
            for case let neighbor? in current.neighbors {
                if copies[neighbor] == nil {
                    copies[neighbor] = Node(neighbor.val)
                    stack.append(neighbor)
                }
                copies[current]!.neighbors.append(copies[neighbor]!)
            }
        }
        return copies[start]
    }
}
