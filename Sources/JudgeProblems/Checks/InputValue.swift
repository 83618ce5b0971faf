internal import JudgeCore

/// A value of an input as constraints see it.
indirect enum InputValue: Sendable {
    case number(Quantity)
    case text(String)
    case list([InputValue])
    case tuple([String: InputValue])
    /// `nil`, or something that nothing is said about.
    case other

    init(_ value: JSONValue, _ type: SwiftType) {
        switch (type, value) {
        case (.optional(.node(let node)), _): self = .list(Self.nodes(value, node))
        case (.optional(let wrapped), let value) where value != .null:
            self = InputValue(value, wrapped)
        case (.array(let element), .array(let values)):
            self = .list(values.map { InputValue($0, element) })
        case (.dictionary(_, let type), .object(let members)):
            self = .list(members.map { InputValue($0.value, type) })
        case (.dictionary(_, let type), .array(let pairs)):
            self = .list(
                pairs.map { pair in
                    guard case .array(let parts) = pair, parts.count == 2 else { return .other }
                    return InputValue(parts[1], type)
                })
        case (.tuple(let elements), .object(let members)):
            self = .tuple(
                Dictionary(
                    members.compactMap { member in
                        elements.first { $0.label == member.key }.map {
                            (member.key, InputValue(member.value, $0.type))
                        }
                    }, uniquingKeysWith: { first, _ in first }))
        case (.tuple(let elements), .array(let values)) where elements.count == values.count:
            self = .list(zip(values, elements).map { InputValue($0, $1.type) })
        case (.named("String"), .string(let text)), (.named("Character"), .string(let text)):
            self = .text(text)
        case (.named, .integer(let number)): self = .number(.whole(Int128(number)))
        case (.named, .unsigned(let number)): self = .number(.whole(Int128(number)))
        case (.named, let value):
            self = value.asDouble.map { .number(.real($0)) } ?? .other
        default: self = .other
        }
    }

    /// The values of nodes; of the nodes of a graph, their numbers.
    private static func nodes(_ value: JSONValue, _ node: NodeClass) -> [InputValue] {
        var value = value
        if case .object = value { value = value["list"] ?? .null }
        guard case .array(let entries) = value else { return [] }
        return entries.enumerated().compactMap { index, entry in
            switch (node, entry) {
            case (.graph, _): .number(.whole(Int128(index + 1)))
            case (.random, .array(let pair)): pair.first.map { InputValue($0, .named("Int")) }
            case (_, .integer): InputValue(entry, .named("Int"))
            default: nil
            }
        }
    }

    var quantity: Quantity? { if case .number(let quantity) = self { quantity } else { nil } }

    var elements: [InputValue]? { if case .list(let values) = self { values } else { nil } }

    /// What is in a list at any depth and is no list.
    var leaves: [InputValue] {
        if case .list(let values) = self { values.flatMap(\.leaves) } else { [self] }
    }

    var count: Int? {
        switch self {
        case .list(let values): values.count
        case .text(let text): text.count
        default: nil
        }
    }

    /// A tuple's member, or of a string its `unicodeScalars`.
    func member(_ label: String) -> InputValue? {
        switch self {
        case .tuple(let members): members[label]
        case .text(let text) where label == "unicodeScalars":
            .list(text.unicodeScalars.map { .number(.whole(Int128($0.value))) })
        default: nil
        }
    }
}
