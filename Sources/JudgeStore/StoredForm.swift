internal import Foundation

/// How values are kept as JSON, and in which form.
///
/// A form's number stands beside every such value, so that what an older judge
/// wrote can be told from what this one writes.
enum StoredForm {
    /// The form that is written: the value's own `Codable` form.
    static let current = 1

    static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// The value of a text in a form; `what` names the value in the failure.
    static func decode<Value: Decodable>(
        _ text: String, form: Int, _ what: String
    ) throws -> Value {
        guard form == current else { throw UnreadableEntry(what: what) }
        do {
            return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
        } catch {
            throw UnreadableEntry(what: what)
        }
    }
}

/// A stored value that is none that a judge writes.
struct UnreadableEntry: Error {
    /// "the submission `abc`".
    var what: String
}
