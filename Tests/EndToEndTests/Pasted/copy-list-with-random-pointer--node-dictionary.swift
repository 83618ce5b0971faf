class Solution {
    func copyRandomList(_ head: Node?) -> Node? {
        var map = [Node: Node]()
        var cur = head
        while let node = cur {
            map[node] = Node(node.val)
            cur = node.next
        }
        for (old, new) in map {
            if let next = old.next { new.next = map[next] }
            if let random = old.random { new.random = map[random] }
        }
        guard let head = head else { return nil }
        return map[head]
    }
}
