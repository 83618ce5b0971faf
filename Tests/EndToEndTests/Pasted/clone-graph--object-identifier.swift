class Solution {
    func cloneGraph(_ node: Node?) -> Node? {
        guard let node = node else { return nil }
        var copies = [ObjectIdentifier: Node]()
        copies[ObjectIdentifier(node)] = Node(node.val)
        var queue = [node], head = 0
        while head < queue.count {
            let old = queue[head]
            head += 1
            let new = copies[ObjectIdentifier(old)]!
            for next in old.neighbors.compactMap({ $0 }) {
                let id = ObjectIdentifier(next)
                if copies[id] == nil {
                    copies[id] = Node(next.val)
                    queue.append(next)
                }
                new.neighbors.append(copies[id])
            }
        }
        return copies[ObjectIdentifier(node)]
    }
}
