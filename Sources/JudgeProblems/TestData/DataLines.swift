internal import JudgeCore
internal import JudgeGrading

/// Reads files of test data: one JSON value a line.
struct DataLines {
    let file: String
    let fault: JudgeFailure.Fault
    /// The number of the first line, where the data stand within a file.
    var firstLine = 1

    /// The value of one line, checked against its type.
    ///
    /// `subject` is what the value is for: `parameter target`.
    func value(
        _ line: ArraySlice<UInt8>, number: Int, subject: String, type: SwiftType
    ) throws(JudgeFailure) -> JSONValue {
        let value: JSONValue
        do {
            value = try JSONReader.read(line)
        } catch {
            // The place in characters, as an editor counts.
            let before = line.prefix(error.offset)
            var failure = failure("\(subject): not JSON: \(error.message)", line: number)
            failure.column = String(decoding: before, as: UTF8.self).count + 1
            throw failure
        }
        if let misfit = value.misfit(with: type) {
            let place = misfit.path.isEmpty ? "" : ", at \(misfit.path)"
            throw failure("\(subject)\(place): \(misfit.message)", line: number)
        }
        return value
    }

    /// The values of an input, one line a parameter.
    func arguments(_ lines: [ArraySlice<UInt8>], of function: FunctionSignature)
        throws(JudgeFailure) -> [JSONValue]
    {
        let names = function.parameters.map(\.name)
        guard lines.count == names.count else {
            let wanted = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
            throw failure(
                "expected \(Figures.counted(names.count, "line")), one for each parameter\(wanted); found "
                    + "\(lines.count)",
                line: min(lines.count, names.count) + 1)
        }
        var values: [JSONValue] = []
        for (index, parameter) in function.parameters.enumerated() {
            values.append(
                try value(
                    lines[index], number: index + 1, subject: "parameter \(parameter.name)",
                    type: parameter.type))
        }
        return values
    }

    /// A failure in a line of the data, counted from 1.
    func failure(_ message: String, line: Int) -> JudgeFailure {
        JudgeFailure(fault, "bad-test-data", message, file: file, line: firstLine - 1 + line)
    }

    /// The lines of a file that ends with a newline, or is empty.
    static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
    }
}
