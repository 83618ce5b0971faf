internal import JudgeCore

/// A value of a YAML file with its place, free of the library that parsed it.
struct YAMLNode: Sendable, Hashable {
    enum Value: Sendable, Hashable {
        /// Text; `isPlain` where it stands without quotes, so that it may
        /// also be a number, a truth value or null.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([Member])
    }

    struct Member: Sendable, Hashable {
        var key: String
        var line: Int
        var column: Int
        var value: YAMLNode
    }

    var value: Value
    var file: String
    var line: Int
    var column: Int
    /// How one gets here: `limits.time_limit`, `hints[2]`; empty for the
    /// whole file.
    var path: String
}

extension YAMLNode {
    /// A failure at this place.
    func failure(_ message: String, code: String = "bad-value") -> JudgeFailure {
        JudgeFailure(
            .judge, code, path.isEmpty ? message : "`\(path)`: \(message)", file: file,
            line: line, column: column)
    }

    /// The failure for a value that is not what its key asks for.
    func failure(expected words: String) -> JudgeFailure {
        failure("expected \(words), found \(found)")
    }

    /// The value as JSON has it, by the core schema of YAML 1.2.
    var json: JSONValue {
        switch value {
        case .scalar(let text, isPlain: false): .string(text)
        case .scalar(let text, isPlain: true): Self.plain(text)
        case .sequence(let nodes): .array(nodes.map(\.json))
        case .mapping(let members): .object(members.map { JSONValue.Member($0.key, $0.value.json) })
        }
    }

    /// What stands here, in the words of an error message.
    var found: String {
        switch value {
        case .scalar(let text, let isPlain):
            switch json {
            case .null: return "nothing"
            case .string where text.isEmpty: return "an empty text"
            case .string where isPlain: return "`\(text.prefix(60))`"
            case .string: return "the text \"\(text.prefix(60))\""
            default: return "`\(text.prefix(60))`"
            }
        case .sequence: return "a list"
        case .mapping: return "a mapping"
        }
    }

    /// Plain text as a value: null, a truth value, a number, or else text.
    private static func plain(_ text: String) -> JSONValue {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        default: break
        }
        return number(text) ?? .string(text)
    }

    /// A number as YAML 1.2 writes it.
    ///
    /// That is as JSON does, or with a plus sign (`+1`), or without digits
    /// before or after the point (`.5`, `1.e-9`). What begins with more zeros
    /// than JSON allows is text: `007`.
    private static func number(_ text: String) -> JSONValue? {
        let isNumber = text.utf8.allSatisfy { "+-.0123456789eE".utf8.contains($0) }
        guard isNumber else { return nil }
        if let json = try? JSONReader.read(Array(text.utf8)) { return json }
        let digits = text.drop { $0 == "+" || $0 == "-" }
        guard text.count - digits.count <= 1, !digits.hasPrefix("0") || digits.hasPrefix("0."),
            let value = Double(text), value.isFinite
        else { return nil }
        if let whole = Int(digits), text.hasPrefix("+") { return .integer(whole) }
        return .number(value)
    }
}
