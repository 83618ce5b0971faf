internal import JudgeCore

extension Shape {
    /// The Swift type: `[String: (Int, label: Double?)]`.
    var type: String {
        switch self {
        case .whole(let type, _): type
        case .real(.double): "Double"
        case .real(.single): "Float"
        case .truth: "Bool"
        case .text: "String"
        case .character: "Character"
        case .list(let element): "[\(element.type)]"
        case .nodes(let node): "\(node.name)?"
        case .optional(let wrapped): "\(wrapped.type)?"
        case .object(let value): "[String: \(value.type)]"
        case .pairs(let key, let value): "[\(key.type): \(value.type)]"
        case .members(let labels, let members):
            "("
                + zip(labels, members.shapes).map { "\($0): \($1.type)" }.joined(separator: ", ")
                + ")"
        case .elements(let elements, _): "\(SwiftType.tuple(elements))"
        case .nothing: "Void"
        }
    }

    /// What is expected of a value of this shape: the type, and how it is
    /// written where that is not plain.
    var words: String {
        switch self {
        case .whole, .real, .truth, .text, .list, .optional: type
        case .character: "\(type), written as a string of one character"
        case .nodes: "\(type), written as an array"
        case .object: "\(type), written as an object"
        case .pairs: "\(type), written as an array of [key, value]"
        case .members(let labels, _):
            "\(type), written as an object with \(Figures.listed(labels))"
        // As many as a test has operations, say, or the arguments of these.
        case .elements(_, let shapes)
        where shapes.count > 8 || shapes.count < 2 || shapes.contains { $0.isTuple }:
            "an array of \(shapes.count)"
        case .elements(_, let shapes): "\(type), written as an array of \(shapes.count)"
        case .nothing: "null"
        }
    }

    private var isTuple: Bool { if case .elements = self { true } else { false } }

    /// The mismatch for a value of another kind than this shape.
    func misfit(_ json: JSONValue) -> Mismatch {
        let found =
            switch (self, json) {
            case (.character, .string(let text)):
                "a string of \(Figures.counted(text.count, "character"))"
            case (.elements, .array(let values)): "an array of \(values.count)"
            case (_, .number(let number)): "the number \(number)"
            default: json.kindName
            }
        return Mismatch(expected: words, found: found, in: json)
    }

    /// The mismatch for a number that the type cannot hold.
    func outOfRange(_ json: JSONValue) -> Mismatch {
        Mismatch(expected: words, found: "\(json), which is out of its range", in: json)
    }
}

extension Mismatch {
    /// `expected Int, found a string`.
    ///
    /// - Parameters:
    ///   - words: the type that was expected, in words.
    ///   - found: what is there, in words.
    ///   - json: what is there.
    init(expected words: String, found: String, in json: JSONValue) {
        self.init(
            expected: words, got: Excerpt.of(json), message: "expected \(words), found \(found)")
    }
}
