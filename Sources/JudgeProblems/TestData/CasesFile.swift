package import JudgeCore

/// The file with a candidate's own cases: `two-sum.cases` beside
/// `two-sum.swift`.
///
/// Lines `---` stand between cases. A case is comment lines that start with
/// `#`, the input as ``CustomInput`` has it, and, where an answer is expected,
/// a line `=>` and the answer. What a program reads and prints is taken as it
/// is, with empty lines; for functions and classes those around input and
/// answer do not matter. Comments stand directly at the start of a case, so
/// that a program's input cannot begin with a line that starts with `#`.
package enum CasesFile {
    /// Most cases of a file.
    package static let caseLimit = 200
    /// Largest file that is read.
    package static let sizeLimit = ByteCount.mebibytes(8)

    /// All cases of a file, checked as custom input is; a part with nothing but
    /// comments and empty lines is none.
    ///
    /// - Throws: what is wrong with the first case that is not good, by file
    ///   and line: a usage failure, also where there is too much.
    package static func read(
        _ bytes: [UInt8], file: String, entry: Entry
    ) throws(JudgeFailure) -> [CandidateCase] {
        guard bytes.count <= sizeLimit.bytes else {
            throw JudgeFailure(
                .usage, "file-too-large",
                "the file is too large: at most \(Figures.limit(sizeLimit)) are read", file: file,
                remedy: "run a large input from a file of its own")
        }
        var scanner = CaseScanner(bytes, file: file, isProgram: entry == .program)
        var cases: [CandidateCase] = []
        while let block = try scanner.next() {
            guard cases.count < caseLimit else {
                throw JudgeFailure(
                    .usage, "too-many-cases",
                    "this is case \(caseLimit + 1); a file holds at most \(caseLimit)", file: file,
                    line: block.inputLine, remedy: "remove cases that are no longer of use")
            }
            let input = try input(of: block, in: bytes, file: file, entry: entry)
            cases.append(
                CandidateCase(
                    name: block.name ?? "case \(cases.count + 1)", line: block.inputLine,
                    input: input,
                    expected: try expected(
                        of: block, in: bytes, file: file, entry: entry, input: input)))
        }
        return cases
    }

    private static func input(
        of block: CaseBlock, in bytes: [UInt8], file: String, entry: Entry
    ) throws(JudgeFailure) -> CustomInput {
        do throws(JudgeFailure) {
            return try CustomInput(
                Array(bytes[block.input]), file: file, entry: entry, firstLine: block.inputLine)
        } catch {
            throw error.advising(
                "a line --- begins another case, a line => comes before the expected answer")
        }
    }

    private static func expected(
        of block: CaseBlock, in bytes: [UInt8], file: String, entry: Entry, input: CustomInput
    ) throws(JudgeFailure) -> [UInt8]? {
        guard let range = block.answer else { return nil }
        if entry == .program { return Array(bytes[range]) }
        let newline = UInt8(ascii: "\n")
        let reader = DataLines(file: file, fault: .usage, firstLine: block.answerLine)
        let lines = bytes[range].split(separator: newline, omittingEmptySubsequences: false)
            .enumerated().filter { !CaseScanner.isBlank($0.element) }
        do throws(JudgeFailure) {
            guard let line = lines.first, lines.count == 1 else {
                throw reader.failure(
                    "expected one line with the answer after the =>, found "
                        + Figures.counted(lines.count, "line"),
                    line: lines.count > 1 ? lines[1].offset + 1 : 0)
            }
            let type = try TestInput.answerType(for: input.input, file: file, of: entry)
            _ = try reader.value(
                line.element, number: line.offset + 1, subject: "answer", type: type)
            return line.element.filter { $0 != UInt8(ascii: "\r") } + [newline]
        } catch {
            throw error.advising(
                "the answer is one JSON value on one line; without the line => none is expected")
        }
    }
}

extension JudgeFailure {
    /// The same failure with something to do, where it has nothing yet.
    fileprivate func advising(_ remedy: String) -> JudgeFailure {
        var failure = self
        failure.remedy = failure.remedy ?? remedy
        return failure
    }
}
