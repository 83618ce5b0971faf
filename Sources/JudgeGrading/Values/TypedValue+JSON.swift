internal import JudgeCore

extension TypedValue {
    /// The value as JSON, for showing it.
    var json: JSONValue {
        switch self {
        case .null: .null
        case .truth(let value): .bool(value)
        case .whole(let value): Self.json(of: value)
        case .real(let real): .number(real.value)
        case .text(let text): .string(text.string)
        case .list(let values): .array(values.map(\.json))
        case .dictionary(let dictionary): dictionary.json
        case .tuple(let tuple) where tuple.labels.isEmpty: .array(tuple.values.map(\.json))
        case .tuple(let tuple):
            .object(zip(tuple.labels, tuple.values).map { JSONValue.Member($0, $1.json) })
        }
    }

    private static func json(of value: Int128) -> JSONValue {
        if let value = Int(exactly: value) { return .integer(value) }
        if let value = UInt64(exactly: value) { return .unsigned(value) }
        return .number(Double(value))
    }
}

extension TypedDictionary {
    /// An object where all keys are strings, else an array of pairs.
    fileprivate var json: JSONValue {
        guard isObject else {
            return .array(keys.map { .array([$0.json, values[$0]?.json ?? .null]) })
        }
        return .object(
            keys.map { key in
                guard case .text(let text) = key else { return JSONValue.Member("", key.json) }
                return JSONValue.Member(text.string, values[key]?.json ?? .null)
            })
    }
}
