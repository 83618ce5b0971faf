/// Lists and trees. Their classes may be the candidate's own: the driver says
/// what a node holds.
///
/// A list or tree that runs into itself is written until a limit ends the test.
extension JudgeWriter {
    public mutating func linkedList<Node>(
        _ first: Node?, _ value: (Node) -> Int, next: (Node) -> Node?
    ) {
        raw("[")
        var rest = first
        var isFirst = true
        while let node = rest {
            if !isFirst { raw(",") }
            isFirst = false
            integer(value(node))
            rest = next(node)
        }
        raw("]")
    }

    /// Writes a binary tree in level order, without nulls at its end.
    public mutating func tree<Node>(
        _ root: Node?, _ value: (Node) -> Int, left: (Node) -> Node?, right: (Node) -> Node?
    ) {
        raw("[")
        var nodes = [root]
        var index = 0
        var missing = 0
        while index < nodes.count {
            if let node = nodes[index] {
                if index > 0 { raw(",") }
                for _ in 0..<missing { raw("null,") }
                missing = 0
                integer(value(node))
                nodes.append(left(node))
                nodes.append(right(node))
            } else {
                missing += 1
            }
            index += 1
        }
        raw("]")
    }
}
