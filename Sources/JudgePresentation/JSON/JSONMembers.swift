internal import JudgeCore

/// Shorthands for building documents: what is absent is `null`, never left
/// out.
extension JSONValue {
    static func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }

    static func whole(_ value: Int?) -> JSONValue { value.map { .integer($0) } ?? .null }

    /// Milliseconds, rounded to a thousandth.
    static func milliseconds(_ value: Duration?) -> JSONValue {
        value.map { .number(($0.milliseconds * 1000).rounded() / 1000) } ?? .null
    }

    static func members(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
        .object(members.map { Member($0.key, $0.value) })
    }

    static func list<Element>(
        _ elements: some Sequence<Element>, _ write: (Element) -> JSONValue
    ) -> JSONValue {
        .array(elements.map(write))
    }
}
