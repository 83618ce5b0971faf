/**
 * Definition for a Node.
 * public class Node {
 *     public var val: Int
 *     public var neighbors: [Node?]
 *     public init(_ val: Int) {
 *         self.val = val
 *         self.neighbors = []
 *     }
 * }
 */

class Solution {
    var visited: [Node: Node] = [:]

    func cloneGraph(_ node: Node?) -> Node? {
        guard let node = node else { return nil }
        if let copy = visited[node] { return copy }
        let copy = Node(node.val)
        visited[node] = copy
        for neighbor in node.neighbors {
            copy.neighbors.append(cloneGraph(neighbor))
        }
        return copy
    }
}
