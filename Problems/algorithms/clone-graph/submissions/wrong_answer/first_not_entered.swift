// Does not enter the copy of the first node, so the way back to it makes a second one.
class Solution {
    func cloneGraph(_ node: Node?) -> Node? {
        guard let node else { return nil }
        var copies: [Node: Node] = [:]

        func copied(_ old: Node) -> Node {
            if let copy = copies[old] { return copy }
            let copy = Node(old.val)
            copies[old] = copy
            copy.neighbors = old.neighbors.map { copied($0!) }
            return copy
        }

        let first = Node(node.val)
        first.neighbors = node.neighbors.map { copied($0!) }
        return first
    }
}
