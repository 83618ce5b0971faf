internal import JudgeCore

/// A mapping that has been held against its schema: every key is known, none
/// is missing, every value is what its key asks for.
struct MappingReader: Sendable {
    private let node: YAMLNode
    private let members: [String: YAMLNode.Member]

    init(_ node: YAMLNode, _ schema: Schema) throws(JudgeFailure) {
        guard case .mapping(let list) = node.value else {
            throw node.failure(expected: "a mapping of keys to values")
        }
        self.node = node
        members = Dictionary(list.map { ($0.key, $0) }) { first, _ in first }
        for member in list {
            guard let row = schema.rows.first(where: { $0.name == member.key }) else {
                throw Self.unknown(member, in: schema, file: node.file)
            }
            try row.check(member.value)
        }
        for row in schema.rows where row.isRequired && members[row.name] == nil {
            throw node.failure(
                "the key `\(row.name)` is missing in \(schema.title): \(row.type)",
                code: "missing-key")
        }
    }

    func value<Value>(_ key: Key<Value>) throws(JudgeFailure) -> Value {
        if let member = members[key.name] { return try key.shape.read(member.value) }
        guard let fallback = key.fallback else {
            throw node.failure("the key `\(key.name)` is missing", code: "missing-key")
        }
        return fallback
    }

    /// The line of a key; that of the mapping where the key is absent.
    func line(of key: Key<some Sendable>) -> Int { members[key.name]?.line ?? node.line }

    /// A failure about a key of this mapping.
    func failure(_ key: Key<some Sendable>, _ code: String, _ message: String) -> JudgeFailure {
        let member = members[key.name]
        return JudgeFailure(
            .judge, code, message, file: node.file, line: member?.line ?? node.line,
            column: member?.column)
    }

    private static func unknown(_ member: YAMLNode.Member, in schema: Schema, file: String)
        -> JudgeFailure
    {
        let known = schema.rows.map(\.name)
        return JudgeFailure(
            .judge, "unknown-key", "unknown key `\(member.key)` in \(schema.title)", file: file,
            line: member.line, column: member.column
        ).offering(
            member.key, among: known, otherwise: "known keys: \(known.joined(separator: ", "))")
    }
}
