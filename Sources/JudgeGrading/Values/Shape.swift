internal import JudgeCore

/// How the values of a Swift type are written in test data and in answers:
/// a ``SwiftType`` made ready for reading JSON.
///
/// | Swift | JSON |
/// |---|---|
/// | `Int` and the sized integers | whole number in the type's range; `3.0` is 3 |
/// | `Double`, `Float` | number, or `"NaN"`, `"Infinity"`, `"-Infinity"` |
/// | `Bool`, `String` | as in JSON |
/// | `Character` | string of one character |
/// | `[T]` | array |
/// | `T?` | `null` or as `T` |
/// | `[String: V]` | object |
/// | `[K: V]`, other keys | array of `[key, value]` pairs |
/// | tuple, all elements labelled | object, members in any order |
/// | other tuple | array |
/// | `ListNode?` | array, empty for `nil` |
/// | `TreeNode?` | level order with `null`; `null` at the end says nothing |
/// | `Void` | `null` |
indirect enum Shape: Sendable, Hashable {
    case whole(type: String, range: ClosedRange<Int128>)
    case real(Precision)
    case truth
    case text
    case character
    case list(Shape)
    /// A list of optional values whose trailing nulls are dropped.
    case tree(Shape)
    case optional(Shape)
    case object(Shape)
    case pairs(key: Shape, value: Shape)
    case members(labels: [String], Members)
    case elements([Shape])
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

    init(_ type: SwiftType) throws(UnknownType) {
        switch type {
        case .named(let name):
            guard let shape = Self.named[name] else { throw UnknownType(type: name) }
            self = shape
        case .array(let element): self = .list(try Shape(element))
        case .optional(.named(let name)) where Self.nodes.contains(name):
            self = try Shape(.named(name))
        case .optional(let wrapped): self = .optional(try Shape(wrapped))
        case .dictionary(.named("String"), let value): self = .object(try Shape(value))
        case .dictionary(let key, let value):
            self = .pairs(key: try Shape(key), value: try Shape(value))
        case .tuple(let elements):
            var shapes: [Shape] = []
            for element in elements { shapes.append(try Shape(element.type)) }
            let labels = elements.compactMap(\.label)
            guard labels.count == elements.count else {
                self = .elements(shapes)
                return
            }
            let position = Dictionary(
                zip(labels, labels.indices), uniquingKeysWith: { first, _ in first })
            self = .members(labels: labels, Members(shapes: shapes, position: position))
        case .void: self = .nothing
        }
    }

    private static let nodes: Set<String> = ["ListNode", "TreeNode"]

    private static let named: [String: Shape] = [
        "Int": whole(Int.self, "Int"), "UInt": whole(UInt.self, "UInt"),
        "Int8": whole(Int8.self, "Int8"), "UInt8": whole(UInt8.self, "UInt8"),
        "Int16": whole(Int16.self, "Int16"), "UInt16": whole(UInt16.self, "UInt16"),
        "Int32": whole(Int32.self, "Int32"), "UInt32": whole(UInt32.self, "UInt32"),
        "Int64": whole(Int64.self, "Int64"), "UInt64": whole(UInt64.self, "UInt64"),
        "Double": .real(.double), "Float": .real(.single),
        "Bool": .truth, "String": .text, "Character": .character,
        "ListNode": .list(whole(Int.self, "Int")),
        "TreeNode": .tree(.optional(whole(Int.self, "Int"))),
        "Void": .nothing,
    ]

    private static func whole<Number: FixedWidthInteger>(
        _: Number.Type, _ name: String
    ) -> Shape {
        .whole(type: name, range: Int128(Number.min)...Int128(Number.max))
    }
}

extension Shape {
    /// What stands in JSON for a value of this shape, in words.
    var words: String {
        switch self {
        case .whole(let type, _): "a whole number (\(type))"
        case .real: "a number"
        case .truth: "true or false"
        case .text: "a string"
        case .character: "a string of one character"
        case .list, .tree: "an array"
        case .optional(let wrapped): "null or \(wrapped.words)"
        case .object, .members: "an object"
        case .pairs: "an array of [key, value] pairs"
        case .elements(let shapes): "an array of \(shapes.count) values"
        case .nothing: "null"
        }
    }
}
