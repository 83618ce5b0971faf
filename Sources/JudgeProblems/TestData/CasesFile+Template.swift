package import JudgeCore

extension CasesFile {
    /// What a candidate's file of cases starts from: how it is written, and a
    /// first case.
    ///
    /// It reads back as that one case, or as none where there is no sample or
    /// the sample has lines that mean something else here: a program's `---`,
    /// `=>`, or `#` at its beginning.
    ///
    /// `sample` is a test's `.in` and `.ans`. An answer of several lines, any
    /// of which is right, is left out, unless it is a program's. Without
    /// `hasAnswers` nothing is said of answers: none can be expected.
    package static func template(
        for entry: Entry, sample: (input: String, answer: String)?, hasAnswers: Bool = true
    ) -> String {
        let header = header(for: entry, hasAnswers).map { "# \($0)\n" }.joined()
        guard let sample, entry != .program || isPlain(sample) else { return header }
        var text = header + "#\n# the first sample\n" + ended(sample.input)
        let lines = sample.answer.split(separator: "\n")
        if entry == .program || lines.count == 1 { text += "=>\n" + ended(sample.answer) }
        return text
    }

    private static func ended(_ text: String) -> String {
        text.isEmpty || text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n"
    }

    /// Whether a program's test can stand in a file of cases as it is.
    private static func isPlain(_ sample: (input: String, answer: String)) -> Bool {
        let isMarker: ([UInt8]) -> Bool = { line in
            CaseScanner.isMarker("---", line[...]) || CaseScanner.isMarker("=>", line[...])
        }
        return sample.input.utf8.first != UInt8(ascii: "#")
            && ![sample.input, sample.answer].contains { text in
                text.utf8.split(separator: UInt8(ascii: "\n")).contains { isMarker(Array($0)) }
            }
    }

    /// The format in at most 12 lines of 70 columns.
    private static func header(for entry: Entry, _ hasAnswers: Bool) -> [String] {
        let end = [
            "Lines with # above the input are comments, the last one of them is",
            "the name of the case. A line --- separates two cases.",
        ]
        switch entry {
        case .function(let entry):
            let names = entry.function.parameters.map(\.name).joined(separator: ", ")
            return [
                "Your own cases. A case is its input, one line a parameter, each a",
                "JSON value" + (names.isEmpty || names.count > 50 ? "." : ": \(names)."),
            ]
                + (hasAnswers
                    ? [
                        "If you know the answer, add a line => and below it the answer, one",
                        "JSON value on one line.",
                    ] : []) + end
        case .design:
            return [
                "Your own cases. A case is its input, two lines of JSON: the names",
                "of the operations, the class itself first, and their arguments, an",
                "array for each.",
                "If you know the answers, add a line => and below it one array with",
                "the answer of each operation, null where it returns nothing.",
            ] + end
        case .program:
            return [
                "Your own cases. A case is its input: what your program reads, as",
                "it is, empty lines too.",
                "If you know the output, add a line => and below it what your",
                "program must print.",
            ] + end
        }
    }
}
