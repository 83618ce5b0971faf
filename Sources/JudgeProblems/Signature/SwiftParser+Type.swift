internal import JudgeCore
internal import JudgeSyntax

extension SwiftParser {
    /// Parses a type and what follows it: `[String: (Int, label: Double?)]`.
    ///
    /// `Void` and `()` are types too; whether they may stand somewhere is for
    /// the caller to say.
    mutating func type() throws(JudgeFailure) -> SwiftType {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else {
            throw refused("types are nested deeper than \(Self.depthLimit)")
        }
        let start = peek()
        var type =
            switch start.kind {
            case .sign("["): try bracketed()
            case .sign("("): try parenthesised()
            case .word(let name): try named(name)
            default: throw expected("a type")
            }
        while take(sign: "?") { type = .optional(try value(type, at: start)) }
        switch peek().kind {
        case .sign("!"): throw refused("use `?`: test data may hold null")
        case .sign("->"), .word("throws"), .word("async"):
            if start.kind == .sign("(") && depth > 1 {
                throw refused("a function cannot be a value of test data", at: start)
            }
        case .sign("."): throw expected("the name of a type without a dot")
        default: break
        }
        return type
    }

    /// Parses a type whose values exist: anything but `Void`.
    mutating func valueType() throws(JudgeFailure) -> SwiftType {
        let start = peek()
        return try value(try type(), at: start)
    }

    private func value(_ type: SwiftType, at start: SwiftToken) throws(JudgeFailure) -> SwiftType {
        guard type != .void else { throw refused("Void is not a value of test data", at: start) }
        return type
    }

    /// `[T]` or `[K: V]`.
    private mutating func bracketed() throws(JudgeFailure) -> SwiftType {
        advance()
        let start = peek()
        let first = try valueType()
        guard take(sign: ":") else {
            try expect(sign: "]")
            return .array(first)
        }
        let value = try valueType()
        try expect(sign: "]")
        return .dictionary(key: try key(first, at: start), value: value)
    }

    /// `()`, a type in parentheses, or a tuple.
    private mutating func parenthesised() throws(JudgeFailure) -> SwiftType {
        let start = peek()
        advance()
        if take(sign: ")") { return .void }
        var elements: [SwiftType.TupleElement] = []
        repeat {
            var label: String?
            if case .word(let name) = peek().kind, peek(1).kind == .sign(":") {
                guard name == "_" || !elements.contains(where: { $0.label == name }) else {
                    throw refused("a second element is called `\(name)`")
                }
                label = name == "_" ? nil : name
                advance()
                advance()
            }
            elements.append(SwiftType.TupleElement(label: label, type: try valueType()))
        } while take(sign: ",")
        try expect(sign: ")")
        guard let only = elements.first, elements.count == 1 else { return .tuple(elements) }
        guard only.label == nil else {
            throw refused("a tuple has two elements or more", at: start)
        }
        return only.type
    }

    private mutating func named(_ name: String) throws(JudgeFailure) -> SwiftType {
        let start = peek()
        advance()
        switch name {
        case "Void": return .void
        case "Array": return .array(try arguments(1)[0])
        case "Optional": return .optional(try arguments(1)[0])
        case "Dictionary":
            let parts = try arguments(2)
            return .dictionary(key: try key(parts[0], at: start), value: parts[1])
        case let name where SwiftType.scalarNames.contains(name): return .named(name)
        case ownType: return .named(name)
        case "Node" where node == nil:
            throw refused("`node:` in interview.yaml must say which class Node is", at: start)
        case let name where nodes.contains(where: { $0.name == name }):
            guard peek().kind == .sign("?") else {
                throw refused("write `\(name)?`: what is empty is nil", at: start)
            }
            return nodes.first { $0.name == name }.map { .node($0) } ?? .named(name)
        default:
            let known =
                SwiftType.scalarNames + nodes.map { $0.name + "?" }
                + ["Void", "Array", "Optional", "Dictionary"]
            throw refused(
                "expected a type that test data can hold, found `\(name)`", at: start
            ).offering(
                name, among: known,
                otherwise: "such types are \(known.joined(separator: ", ")), tuples and `T?`")
        }
    }

    private var nodes: [NodeClass] { [.list, .tree] + (node.map { [$0] } ?? []) }

    /// `<T>` or `<K, V>`.
    private mutating func arguments(_ count: Int) throws(JudgeFailure) -> [SwiftType] {
        try expect(sign: "<")
        var types = [try valueType()]
        while types.count < count {
            try expect(sign: ",")
            types.append(try valueType())
        }
        try expect(sign: ">")
        return types
    }

    /// A dictionary's key, if it is Hashable.
    private func key(_ type: SwiftType, at start: SwiftToken) throws(JudgeFailure) -> SwiftType {
        guard Self.isHashable(type) else {
            throw refused("\(type) cannot be the key of a dictionary", at: start)
        }
        return type
    }

    private static func isHashable(_ type: SwiftType) -> Bool {
        switch type {
        case .named: true
        case .array(let part), .optional(let part): isHashable(part)
        case .dictionary(_, let value): isHashable(value)
        case .node, .tuple, .void: false
        }
    }
}
