package import JudgeCore

/// SplitMix64: the same numbers for the same seed, everywhere.
package struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}

extension SeededGenerator {
    package mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

    private mutating func choice<Element>(_ elements: [Element]) -> Element {
        elements[below(elements.count)]
    }

    /// A type of a signature, nested at most `depth` deep.
    package mutating func type(depth: Int) -> SwiftType {
        switch below(depth > 0 ? 9 : 5) {
        case 0: .named("Int")
        case 1: .named("Double")
        case 2: .named("Bool")
        case 3: .named("String")
        case 4: .named("Character")
        case 5: .array(type(depth: depth - 1))
        case 6: .optional(type(depth: depth - 1))
        case 7:
            .dictionary(
                key: .named(choice(["String", "Int"])), value: type(depth: depth - 1))
        default:
            .tuple([
                .init(label: "a", type: type(depth: depth - 1)),
                .init(label: "b", type: type(depth: depth - 1)),
            ])
        }
    }

    /// A value of a type, as test data write it.
    package mutating func value(_ type: SwiftType) -> JSONValue {
        switch type {
        case .named(let name): return scalar(name)
        case .optional(.node(let node)): return nodes(node)
        case .node: return .null
        case .optional(let wrapped): return below(3) == 0 ? .null : value(wrapped)
        case .array(let element): return .array((0..<below(6)).map { _ in value(element) })
        case .dictionary(.named("String"), let element):
            return .object(
                keys(.named("String")).map { key in
                    guard case .string(let text) = key else { return .init("", value(element)) }
                    return .init(text, value(element))
                })
        case .dictionary(let key, let element):
            return .array(keys(key).map { .array([$0, value(element)]) })
        case .tuple(let elements):
            guard let labels = type.memberLabels else {
                return .array(elements.map { value($0.type) })
            }
            return .object(
                zip(labels, elements).map { JSONValue.Member($0, value($1.type)) }.shuffled(
                    using: &self))
        case .void: return .null
        }
    }

    private mutating func keys(_ type: SwiftType) -> [JSONValue] {
        var keys: Set<JSONValue> = []
        for _ in 0..<below(6) { keys.insert(value(type)) }
        return keys.sorted { $0.description < $1.description }.shuffled(using: &self)
    }

    private mutating func scalar(_ name: String) -> JSONValue {
        switch name {
        case "Double":
            choice([real(1e6), real(1), real(1e300), .integer(below(9)), .string("-Infinity")])
        case "Float":
            choice([.number(Double(Float.random(in: -1e30...1e30, using: &self))), .string("NaN")])
        case "Bool": .bool(below(2) == 0)
        case "Character": .string(choice(["a", "ß", "\"", "\\", "\n", "\0", "🇩🇪", "👩‍👩‍👧", "e\u{301}"]))
        case "String": .string((0..<below(8)).map { _ in choice(Self.texts) }.joined())
        case "Int8": whole(Int8.self)
        case "Int16": whole(Int16.self)
        case "Int32": whole(Int32.self)
        case "UInt8": whole(UInt8.self)
        case "UInt16": whole(UInt16.self)
        case "UInt32": whole(UInt32.self)
        case "UInt", "UInt64": whole(UInt64.self)
        default: whole(Int.self)
        }
    }

    private static let texts = [
        "", "a", " ", "ü", "\n", "\r\t", "\"", "\\", "/", "\0", "\u{1f}", "\u{7f}", "\u{2028}",
        "日本", "👩‍👩‍👧", "\u{10FFFF}", "null", "[{,:}]",
    ]

    private mutating func whole<Number: FixedWidthInteger>(_ type: Number.Type) -> JSONValue {
        let value = choice([
            Number.min, Number.max, 0, 1, Number.random(in: .min ... .max, using: &self),
        ])
        return Int(exactly: value).map { .integer($0) } ?? .unsigned(UInt64(value))
    }

    private mutating func real(_ bound: Double) -> JSONValue {
        .number(Double.random(in: -bound...bound, using: &self))
    }

    /// Lists with and without a cycle, trees and graphs.
    private mutating func nodes(_ node: NodeClass) -> JSONValue {
        switch node {
        case .list:
            let list = value(.array(.named("Int")))
            guard case .array(let values) = list, !values.isEmpty, below(3) == 0 else {
                return list
            }
            return .object([
                .init("list", list), .init("next", .integer(below(values.count))),
            ])
        case .tree: return tree()
        case .graph:
            // Every node is met from the first one: each has an earlier neighbour.
            let count = below(7)
            var neighbors = [[Int]](repeating: [], count: count)
            for node in 0..<count {
                if node > 0 {
                    let other = below(node)
                    neighbors[node].append(other + 1)
                    neighbors[other].append(node + 1)
                }
                if below(2) == 0 { neighbors[node].append(below(count) + 1) }
            }
            return .array(neighbors.map { .array($0.map { .integer($0) }) })
        case .random:
            let count = below(7)
            return .array(
                (0..<count).map { _ in
                    .array([scalar("Int"), below(3) == 0 ? .null : .integer(below(count))])
                })
        case .nary:
            guard below(5) > 0 else { return .array([]) }
            var nodes = [scalar("Int"), .null]
            var open = 1
            while open > 0, nodes.count < 16 {
                let children = below(3)
                nodes += (0..<children).map { _ in scalar("Int") } + [.null]
                open += children - 1
            }
            while nodes.last == .null { nodes.removeLast() }
            return .array(nodes)
        }
    }

    /// A tree in level order, without nulls at its end.
    private mutating func tree() -> JSONValue {
        var nodes: [JSONValue] = []
        var places = 1
        while places > 0, nodes.count < 12 {
            let isMissing = below(3) == 0
            nodes.append(isMissing ? .null : scalar("Int"))
            places += isMissing ? -1 : 1
        }
        while nodes.last == .null { nodes.removeLast() }
        return .array(nodes)
    }
}

extension JSONValue {
    /// How many values without parts there are in it.
    package var leafCount: Int {
        switch self {
        case .array(let values): values.reduce(0) { $0 + $1.leafCount }
        case .object(let members): members.reduce(0) { $0 + $1.value.leafCount }
        default: 1
        }
    }

    /// The same with one leaf, counted from 0, changed to something else.
    package func changing(leaf: Int) -> JSONValue {
        var left = leaf
        return changing(&left)
    }

    private func changing(_ left: inout Int) -> JSONValue {
        switch self {
        case .array(let values): return .array(values.map { $0.changing(&left) })
        case .object(let members):
            return .object(members.map { JSONValue.Member($0.key, $0.value.changing(&left)) })
        default:
            left -= 1
            return left == -1 ? changed : self
        }
    }

    private var changed: JSONValue {
        switch self {
        case .null: .array([.object([])])
        case .bool(let value): .bool(!value)
        case .integer(let value): .integer(value &+ 1)
        case .number(let value): .number(value.magnitude < 1e9 ? value + 0.5 : -value)
        case .string(let value): .string(value + "x")
        default: .null
        }
    }
}
