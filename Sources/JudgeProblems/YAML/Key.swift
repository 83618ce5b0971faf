internal import JudgeCore

/// A key of a YAML file and what may stand behind it.
struct Key<Value: Sendable>: Sendable {
    let name: String
    let shape: Shape<Value>
    /// What holds where the key is absent; `nil` where it must be there.
    let fallback: Value?
    let row: KeyRow

    private init(_ name: String, _ shape: Shape<Value>, fallback: Value?, row: KeyRow) {
        self.name = name
        self.shape = shape
        self.fallback = fallback
        self.row = row
    }

    static func required(_ name: String, _ shape: Shape<Value>, _ doc: String) -> Key {
        Key(name, shape, fallback: nil, row: KeyRow(name, shape, "required", doc))
    }

    /// A key with a default; `shown` is it in the words of the documentation.
    static func optional(
        _ name: String, _ shape: Shape<Value>, default value: Value, _ shown: String, _ doc: String
    ) -> Key {
        Key(name, shape, fallback: value, row: KeyRow(name, shape, shown, doc))
    }

    static func optional<Wrapped: Sendable>(
        _ name: String, _ shape: Shape<Wrapped>, _ doc: String
    ) -> Key where Value == Wrapped? {
        Key(
            name, shape.map { $0 }, fallback: .some(nil),
            row: KeyRow(name, shape, "optional", doc))
    }
}

/// A key as a line of the documentation, without its Swift type.
struct KeyRow: Sendable {
    let name: String
    /// What may stand behind the key, in words.
    let type: String
    /// `required`, `optional`, or the default.
    let presence: String
    let doc: String
    let isRequired: Bool
    /// Throws where a value is not what the key asks for.
    let check: @Sendable (YAMLNode) throws(JudgeFailure) -> Void

    init<Value: Sendable>(
        _ name: String, _ shape: Shape<Value>, _ presence: String, _ doc: String
    ) {
        self.name = name
        type = shape.words
        self.presence = presence
        self.doc = doc
        isRequired = presence == "required"
        check = { node throws(JudgeFailure) in _ = try shape.read(node) }
    }
}

/// All keys that a mapping may have.
struct Schema: Sendable {
    /// What the mapping is called in messages: `interview.yaml`, `limits`.
    let title: String
    let rows: [KeyRow]

    init(_ title: String, _ rows: [KeyRow]) {
        self.title = title
        self.rows = rows
    }
}
