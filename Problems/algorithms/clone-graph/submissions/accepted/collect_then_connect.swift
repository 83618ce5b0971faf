// First collects all nodes by value, then makes the copies, then connects them: no hashing.
class Solution {
    func cloneGraph(_ node: Node?) -> Node? {
        guard let node else { return nil }
        var found: [Node?] = []
        var waiting = [node]
        while let old = waiting.popLast() {
            while found.count <= old.val { found.append(nil) }
            if found[old.val] != nil { continue }
            found[old.val] = old
            waiting += old.neighbors.compactMap { $0 }
        }
        let copies = found.map { $0.map { Node($0.val) } }
        for (old, copy) in zip(found, copies) {
            if let old, let copy {
                copy.neighbors = old.neighbors.map { $0.flatMap { copies[$0.val] } }
            }
        }
        return copies[node.val]
    }
}
