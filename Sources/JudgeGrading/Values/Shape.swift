internal import JudgeCore

/// How the values of a Swift type are written in test data and in answers:
/// a ``SwiftType`` made ready for reading JSON.
///
/// The one authority on it: test data are checked and answers are read by it.
///
/// | Swift | JSON |
/// |---|---|
/// | `Int` and the sized integers | whole number in the type's range, without fraction or exponent |
/// | `Double`, `Float` | number, or `"NaN"`, `"Infinity"`, `"-Infinity"` |
/// | `Bool`, `String` | as in JSON |
/// | `Character` | string of one character |
/// | `[T]` | array |
/// | `T?` | `null` or as `T` |
/// | `[String: V]` | object |
/// | `[K: V]`, other keys | array of `[key, value]` pairs |
/// | tuple, all elements labelled | object, members in any order |
/// | other tuple | array |
/// | `ListNode?` | array of `Int`, empty for `nil`; with a cycle `{"list": [1,2,3], "next": 1}` |
/// | `TreeNode?` | array in level order with `null` for a missing child, empty for `nil`; `null` at the end says nothing |
/// | `Node?`, graph | adjacency lists of the nodes 1 to n, whose values are their numbers, empty for `nil` |
/// | `Node?`, random | array of `[value, index of the other node or null]`, empty for `nil` |
/// | `Node?`, nary | level order, `null` between the children of different nodes, empty for `nil` |
/// | `Void` | `null` |
indirect enum Shape: Sendable, Hashable {
    case whole(type: String, range: ClosedRange<Int128>)
    case real(Precision)
    case truth
    case text
    case character
    case list(Shape)
    case nodes(NodeClass)
    case optional(Shape)
    case object(Shape)
    case pairs(key: Shape, value: Shape)
    case members(labels: [String], Members)
    case elements([SwiftType.TupleElement], [Shape])
    case nothing

    /// What a labelled tuple holds, by label.
    struct Members: Sendable, Hashable {
        let shapes: [Shape]
        let position: [String: Int]
    }

    /// A type that test data cannot hold.
    struct UnknownType: Error, Sendable, Hashable {
        var type: String
    }

    /// - Throws: ``UnknownType`` where the table has no row for a part of the
    ///   type.
    init(_ type: SwiftType) throws(UnknownType) {
        switch type {
        case .named(let name):
            guard let shape = Self.scalars[name] else { throw UnknownType(type: name) }
            self = shape
        case .array(let element): self = .list(try Shape(element))
        case .optional(.node(let node)): self = .nodes(node)
        case .node(let node): throw UnknownType(type: node.name)
        case .optional(let wrapped): self = .optional(try Shape(wrapped))
        case .dictionary(.named("String"), let value): self = .object(try Shape(value))
        case .dictionary(let key, let value):
            self = .pairs(key: try Shape(key), value: try Shape(value))
        case .tuple(let elements):
            var shapes: [Shape] = []
            for element in elements { shapes.append(try Shape(element.type)) }
            guard let labels = type.memberLabels else {
                self = .elements(elements, shapes)
                return
            }
            let position = Dictionary(
                zip(labels, labels.indices), uniquingKeysWith: { first, _ in first })
            self = .members(labels: labels, Members(shapes: shapes, position: position))
        case .void: self = .nothing
        }
    }

    static let int = whole(Int.self)

    private static let scalars: [String: Shape] = {
        let shapes: [Shape] = [
            int, whole(Int8.self), whole(Int16.self), whole(Int32.self), whole(Int64.self),
            whole(UInt.self), whole(UInt8.self), whole(UInt16.self), whole(UInt32.self),
            whole(UInt64.self), .real(.double), .real(.single), .truth, .text, .character,
        ]
        return Dictionary(uniqueKeysWithValues: shapes.map { ($0.type, $0) })
    }()

    private static func whole<Number: FixedWidthInteger>(_ type: Number.Type) -> Shape {
        .whole(type: "\(type)", range: Int128(Number.min)...Int128(Number.max))
    }
}
