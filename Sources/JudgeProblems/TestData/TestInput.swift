package import JudgeCore

/// How the input of a test is laid out, which depends on what a problem asks
/// for.
package enum TestInput {
    /// Checks all of an input: its lines, the JSON, and every value against the
    /// signature.
    ///
    /// The input of a program is whatever it is.
    static func check(
        _ lines: [ArraySlice<UInt8>], of entry: Entry, by reader: DataLines
    ) throws(JudgeFailure) {
        switch entry {
        case .function(let entry): _ = try reader.arguments(lines, of: entry.function)
        case .design(let design): try reader.checkOperations(lines, of: design)
        case .program: break
        }
    }

    /// The type of the answer to an input.
    ///
    /// - Throws: where the operations of a class problem's test are none.
    package static func answerType(
        for input: [UInt8], file: String, of entry: Entry
    ) throws(JudgeFailure) -> SwiftType {
        switch entry {
        case .function(let entry): return entry.function.answerType
        case .program: return .named("String")
        case .design(let design):
            let reader = DataLines(file: file, fault: .judge)
            return .tuple(
                try reader.operations(DataLines.lines(input), of: design).map {
                    .init(type: $0.answerType)
                })
        }
    }

    /// The arguments of a function's test by their names; of others, nothing.
    package static func arguments(
        of input: [UInt8], file: String, _ entry: Entry
    ) throws(JudgeFailure) -> [String: JSONValue] {
        guard case .function(let entry) = entry else { return [:] }
        let reader = DataLines(file: file, fault: .judge)
        let values = try reader.arguments(DataLines.lines(input), of: entry.function)
        return Dictionary(
            zip(entry.function.parameters.map(\.name), values),
            uniquingKeysWith: { first, _ in first })
    }

    /// The first lines of an input, and the others; all are first where there
    /// are not so many.
    package static func divided(
        _ input: [UInt8], after count: Int
    ) -> (first: [UInt8], rest: [UInt8]) {
        var end = input.startIndex
        for _ in 0..<count {
            guard let newline = input[end...].firstIndex(of: UInt8(ascii: "\n")) else {
                return (input, [])
            }
            end = newline + 1
        }
        return (Array(input[..<end]), Array(input[end...]))
    }

    /// An input in parts, by what each is called, for a person to read.
    package static func parts(
        of input: [UInt8], _ entry: Entry
    ) -> [(name: String, value: String)] {
        let names: [String]
        switch entry {
        case .function(let entry): names = entry.function.parameters.map(\.name)
        case .design: names = ["operations", "arguments"]
        case .program: return [("", String(decoding: input, as: UTF8.self))]
        }
        return zip(names, input.split(separator: UInt8(ascii: "\n"))).map {
            ($0, String(decoding: $1, as: UTF8.self))
        }
    }
}
