package import JudgeCore

extension Shape {
    /// Reads lists, trees and graphs.
    func nodes(_ json: JSONValue, of node: NodeClass) throws(Mismatch) -> TypedValue {
        switch (node, json) {
        case (.list, .array(let values)): return .list(try Self.list(values, of: .int))
        case (.list, .object): return try Self.cycle(json)
        case (.tree, .array(let values)): return .list(try Self.tree(values))
        case (.graph, .array(let values)):
            return .list(try Self.graph(values))
        case (.random, .array(let values)): return .list(try Self.random(values))
        case (.nary, .array(let values)): return .list(try Self.nary(values))
        case (_, .string(let text)) where text.hasPrefix(Self.sharedNode):
            let value = text.dropFirst(Self.sharedNode.count)
            throw Mismatch(
                expected: "new nodes only", got: Difference.sharedNode,
                message: "the node with value \(value) is one of the input's own, not a copy")
        default: throw misfit(json)
        }
    }

    /// What the harness answers, with the node's value, where an answer that
    /// must be a copy has a node of the input in it.
    private static let sharedNode = "shared node "

    /// `{"list": [1,2,3], "next": 1}`: the last node is followed by the one at
    /// that index.
    private static func cycle(_ json: JSONValue) throws(Mismatch) -> TypedValue {
        let members = Members(shapes: [.list(.int), .int], position: ["list": 0, "next": 1])
        guard case .object(let given) = json else { throw Shape.nodes(.list).misfit(json) }
        let values = try members.read(given, labels: ["list", "next"])
        guard case .list(let list) = values[0], case .whole(let next) = values[1],
            next >= 0, next < list.count
        else {
            throw Mismatch(
                expected: "the index of a node", found: "another number", in: json
            ).inside(.member("next"))
        }
        return .tuple(TypedTuple(values: values, labels: ["list", "next"]))
    }

    /// The nodes of a tree without the nulls at the end.
    ///
    /// Each node takes one of the places that those before it have opened for
    /// children.
    private static func tree(_ values: [JSONValue]) throws(Mismatch) -> [TypedValue] {
        var nodes = try list(values, of: .optional(.int))
        var places = 1
        for (index, node) in nodes.enumerated() {
            guard places > 0 else {
                throw Mismatch(
                    expected: "no more nodes", found: "a node without a parent",
                    in: values[index]
                ).inside(.element(index))
            }
            places += node == .null ? -1 : 1
        }
        while nodes.last == .null { nodes.removeLast() }
        return nodes
    }

    /// Lists of neighbours, which are numbers from 1.
    private static func graph(_ values: [JSONValue]) throws(Mismatch) -> [TypedValue] {
        let lists = try list(values, of: .list(.int))
        for (index, neighbors) in lists.enumerated() {
            guard case .list(let neighbors) = neighbors else { continue }
            for (place, neighbor) in neighbors.enumerated() {
                guard case .whole(let number) = neighbor, 1...Int128(lists.count) ~= number else {
                    throw Mismatch(
                        expected: "the number of a node, 1 to \(lists.count)",
                        found: "\(neighbor.json)", in: neighbor.json
                    ).inside(.element(place)).inside(.element(index))
                }
            }
        }
        return lists
    }

    private static func random(_ values: [JSONValue]) throws(Mismatch) -> [TypedValue] {
        var nodes: [TypedValue] = []
        for value in values {
            do throws(Mismatch) {
                guard case .array(let pair) = value, pair.count == 2 else {
                    throw Mismatch(
                        expected: "[value, index or null]", found: value.kindName, in: value)
                }
                // What the harness answers for a pointer out of the list.
                if pair[1] == .integer(-1) {
                    throw Mismatch(
                        expected: "a node of the list", got: "another node",
                        message: "the random pointer leads to a node that is not in the list")
                }
                let read = try elements(pair, [.int, .optional(.int)])
                if case .whole(let index) = read[1], !(0..<Int128(values.count) ~= index) {
                    throw Mismatch(
                        expected: "the index of a node, 0 to \(values.count - 1)",
                        found: "\(pair[1])", in: pair[1]
                    ).inside(.element(1))
                }
                nodes.append(.list(read))
            } catch {
                throw error.inside(.element(nodes.count))
            }
        }
        return nodes
    }

    /// The root, then the children of each node in level order, each group
    /// after a `null`; without nulls at the end.
    private static func nary(_ values: [JSONValue]) throws(Mismatch) -> [TypedValue] {
        var nodes = try list(values, of: .optional(.int))
        // Groups of children that are still to come; at first that of the root.
        var groups = 1
        for (index, node) in nodes.enumerated() {
            // The root stands alone: its children begin after a null.
            let isOutside = node == .null ? groups == 0 || index == 0 : groups == 0 || index == 1
            guard !isOutside else {
                throw Mismatch(
                    expected: "no more nodes",
                    found: node == .null ? "a group without a parent" : "a node without a parent",
                    in: values[index]
                ).inside(.element(index))
            }
            groups += node == .null ? -1 : 1
        }
        while nodes.last == .null { nodes.removeLast() }
        return nodes
    }
}

extension Difference {
    fileprivate static let sharedNode = "a node of the input"

    /// Whether an answer that must be a copy holds a node of the input.
    package var isSharedNode: Bool { got == Self.sharedNode }
}
