internal import JudgeCore

/// Swift code that reads and writes values of a type, as a driver needs it.
///
/// Most types conform to the harness's `JudgeValue` and read themselves. Code
/// is spelled out for what cannot: tuples conform to nothing, and the class of
/// a node may be the candidate's own; and for every type that holds such.
enum ValueCode {
    /// An expression that reads a value of `type` from a variable.
    static func reading(_ type: SwiftType, from reader: String, depth: Int = 0) -> String {
        guard type.isSpelledOut else {
            // `Int?._judgeRead` would be optional chaining.
            let name = if case .optional = type { "(\(type))" } else { "\(type)" }
            return "\(name)._judgeRead(&\(reader))"
        }
        let inner = "reader\(depth)"
        func nested(_ type: SwiftType) -> String {
            closure(
                "(\(inner): inout JudgeReader) -> \(type) in",
                [reading(type, from: inner, depth: depth + 1)])
        }
        switch type {
        case .optional(.node(let node)): return "\(reader).\(node.reading)"
        case .array(let element): return "\(reader).array \(nested(element))"
        case .optional(let wrapped): return "\(reader).optional \(nested(wrapped))"
        case .dictionary(let key, let value):
            return "\(reader).dictionary(key: \(nested(key)), value: \(nested(value)))"
        case .tuple(let elements):
            return "\(reader).tuple "
                + closure(
                    "(\(inner): inout JudgeReader) -> \(type) in",
                    tupleReading(elements, type.memberLabels, from: inner, depth: depth + 1))
        case .named, .node, .void: return "\(type)._judgeRead(&\(reader))"
        }
    }

    private static func tupleReading(
        _ elements: [SwiftType.TupleElement], _ members: [String]?, from reader: String, depth: Int
    ) -> [String] {
        let parts = elements.enumerated().flatMap { index, element in
            [
                members.map { "\(reader).member(\"\($0[index])\", of: start)" }
                    ?? "\(reader).element(\(index))",
                "let element\(index): \(element.type) = "
                    + reading(element.type, from: reader, depth: depth),
            ]
        }
        let values = elements.enumerated().map { index, element in
            (element.label.map { "\($0): " } ?? "") + "element\(index)"
        }
        let isObject = members != nil
        return (isObject ? ["let start = \(reader).beginObject()"] : []) + parts + [
            isObject ? "\(reader).endObject(of: start)" : "\(reader).endArray()",
            "return (\(values.joined(separator: ", ")))",
        ]
    }

    /// Statements that write `value` to a variable.
    static func writing(
        _ value: String, _ type: SwiftType, to writer: String, depth: Int = 0
    ) -> String {
        guard type.isSpelledOut else { return "\(value)._judgeWrite(&\(writer))" }
        let inner = "writer\(depth)"
        let part = "value\(depth)"
        func nested(_ type: SwiftType) -> String {
            closure(
                "(\(inner): inout JudgeWriter, \(part): \(type)) in",
                [writing(part, type, to: inner, depth: depth + 1)])
        }
        switch type {
        case .optional(.node(let node)): return "\(writer).\(node.writing(value))"
        case .array(let element): return "\(writer).array(\(value)) \(nested(element))"
        case .optional(let wrapped): return "\(writer).optional(\(value)) \(nested(wrapped))"
        case .dictionary(let key, let element):
            return "\(writer).dictionary(\(value), key: \(nested(key)), value: \(nested(element)))"
        case .tuple(let elements):
            let members = type.memberLabels
            let parts = elements.enumerated().flatMap { index, element in
                [
                    members.map { "\(writer).member(\(index), \"\($0[index])\")" }
                        ?? "\(writer).element(\(index))",
                    writing("\(value).\(index)", element.type, to: writer, depth: depth + 1),
                ]
            }
            return (parts + ["\(writer).\(members == nil ? "endArray" : "endObject")()"])
                .joined(separator: "\n")
        case .named, .node, .void: return "\(value)._judgeWrite(&\(writer))"
        }
    }

    /// A statement that writes the nodes of an answer that must be new ones.
    static func writingCopy(
        _ value: String, _ node: NodeClass, to writer: String, of originals: String
    ) -> String {
        "\(writer).\(node.writing(value).dropLast()), sharedWith: judgeIdentities(of: \(originals)))"
    }

    /// An expression for all nodes that `value` leads to.
    static func nodes(from value: String, _ node: NodeClass) -> String {
        "judgeReachable(from: \(value), \(node.successors))"
    }

    /// Statements, one or more lines each, four spaces in.
    static func indented(_ statements: [String]) -> String {
        statements.joined(separator: "\n").split(separator: "\n").map { "    \($0)" }
            .joined(separator: "\n")
    }

    private static func closure(_ head: String, _ statements: [String]) -> String {
        "{ \(head)\n\(indented(statements))\n}"
    }
}

extension NodeClass {
    /// The call that reads nodes: how one is made and joined to others.
    fileprivate var reading: String {
        switch self {
        case .list: "linkedList({ ListNode($0) }, next: { $0.next = $1 })"
        case .tree: "tree({ TreeNode($0) }, left: { $0.left = $1 }, right: { $0.right = $1 })"
        case .graph: "graph({ Node($0) }, join: { $0.neighbors.append($1) })"
        case .random:
            "randomList({ Node($0) }, next: { $0.next = $1 }, random: { $0.random = $1 })"
        case .nary: "naryTree({ Node($0) }, join: { $0.children.append($1) })"
        }
    }

    /// The call that writes nodes: what one holds.
    fileprivate func writing(_ value: String) -> String {
        switch self {
        case .list: "linkedList(\(value), { $0.val }, next: { $0.next })"
        case .tree: "tree(\(value), { $0.val }, left: { $0.left }, right: { $0.right })"
        case .graph: "graph(\(value), { $0.val }, neighbors: { $0.neighbors })"
        case .random:
            "randomList(\(value), { $0.val }, next: { $0.next }, random: { $0.random })"
        case .nary: "naryTree(\(value), { $0.val }, children: { $0.children })"
        }
    }

    /// A closure that gives all nodes that one leads to.
    fileprivate var successors: String {
        switch self {
        case .list: "{ [$0.next] }"
        case .tree: "{ [$0.left, $0.right] }"
        case .graph: "{ $0.neighbors }"
        case .random: "{ [$0.next, $0.random] }"
        case .nary: "{ $0.children }"
        }
    }
}

extension SwiftType {
    /// Whether values of this type do not read and write themselves.
    fileprivate var isSpelledOut: Bool {
        switch self {
        case .node: true
        case .named, .void: false
        case .array(let element): element.isSpelledOut
        case .optional(let wrapped): wrapped.isSpelledOut
        case .dictionary(let key, let value): key.isSpelledOut || value.isSpelledOut
        case .tuple: true
        }
    }
}
