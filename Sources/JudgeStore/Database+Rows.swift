internal import GRDB

/// The columns of a row with their values, in the order of the table.
typealias Columns = KeyValuePairs<String, (any DatabaseValueConvertible)?>

extension Database {
    /// Adds a row.
    func insert(_ columns: Columns, into table: String) throws {
        try write("INSERT", columns, into: table)
    }

    /// Adds a row in place of the one with its primary key.
    func replace(_ columns: Columns, in table: String) throws {
        try write("REPLACE", columns, into: table)
    }

    private func write(_ verb: String, _ columns: Columns, into table: String) throws {
        let names = columns.map(\.key).joined(separator: ", ")
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        try cachedStatement(sql: "\(verb) INTO \(table) (\(names)) VALUES (\(marks))")
            .execute(arguments: StatementArguments(columns.map(\.value)))
    }
}
