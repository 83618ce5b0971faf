internal import GRDB
internal import JudgeCore

/// Reads a row's columns one after the other, in the order of the query.
struct ColumnReader {
    private let row: Row
    private let what: String
    private var index = 0

    /// A reader of all columns; `what` names the row in a failure.
    init(_ row: Row, _ what: String) {
        self.row = row
        self.what = what
    }

    mutating func next<Value: DatabaseValueConvertible & StatementColumnConvertible>(
        _ type: Value.Type = Value.self
    ) throws -> Value {
        defer { index += 1 }
        return try row.decode(Value.self, atIndex: index)
    }

    mutating func next<Value: DatabaseValueConvertible & StatementColumnConvertible>(
        _ type: Value?.Type = Value?.self
    ) throws -> Value? {
        defer { index += 1 }
        return try row.decode(Value?.self, atIndex: index)
    }

    mutating func skip(_ count: Int) { index += count }

    mutating func slug() throws -> Slug {
        guard let slug = Slug(try next(String.self)) else { throw UnreadableEntry(what: what) }
        return slug
    }

    mutating func verdict() throws -> Verdict {
        guard let verdict = try optionalVerdict() else { throw UnreadableEntry(what: what) }
        return verdict
    }

    mutating func optionalVerdict() throws -> Verdict? {
        guard let code = try next(String?.self) else { return nil }
        guard let verdict = Verdict(rawValue: code) else { throw UnreadableEntry(what: what) }
        return verdict
    }

    mutating func recall() throws -> Recall {
        guard let recall = Recall(rawValue: try next(Int.self)) else {
            throw UnreadableEntry(what: what)
        }
        return recall
    }
}
