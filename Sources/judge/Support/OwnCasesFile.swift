internal import JudgeCore
internal import JudgeEngine
internal import JudgeFiles
internal import JudgeProblems

/// The file with a candidate's own cases, beside the solution.
enum OwnCasesFile {
    /// `two-sum.cases` for `two-sum.swift`.
    static func path(beside solution: String) -> String {
        let stem = solution.hasSuffix(".swift") ? solution.dropLast(".swift".count) : solution[...]
        return stem + ".cases"
    }

    /// The cases beside a solution; none where there is no file.
    static func cases(
        beside solution: String, of problem: Problem
    ) throws(JudgeFailure) -> [OwnCase] {
        let path = path(beside: solution)
        return Files.exists(path) ? try read(path, of: problem) : []
    }

    /// The text of the file beside a solution; `nil` where there is none.
    static func text(beside solution: String) throws(JudgeFailure) -> String? {
        let path = path(beside: solution)
        return Files.exists(path) ? String(decoding: try bytes(path), as: UTF8.self) : nil
    }

    static func read(_ path: String, of problem: Problem) throws(JudgeFailure) -> [OwnCase] {
        try cases(in: try bytes(path), file: path, of: problem)
    }

    static func cases(
        in bytes: [UInt8], file: String, of problem: Problem
    ) throws(JudgeFailure) -> [OwnCase] {
        try CasesFile.read(bytes, file: file, entry: problem.entry).map {
            OwnCase(
                name: $0.name, input: $0.input.input, expected: $0.expected,
                file: "\(file):\($0.line)")
        }
    }

    /// What a new file begins with.
    static func template(of problem: Problem) throws(JudgeFailure) -> String {
        let sample = try problem.samples.first.map { test throws(JudgeFailure) in
            (
                input: String(decoding: try TestData.rawInput(test), as: UTF8.self),
                answer: problem.answersAreStated ? try TestData.answerText(test) : ""
            )
        }
        return CasesFile.template(
            for: problem.entry, sample: sample, hasAnswers: problem.answersAreStated)
    }

    private static func bytes(_ path: String) throws(JudgeFailure) -> [UInt8] {
        do throws(FileError) {
            return try Files.read(path, cap: CasesFile.sizeLimit.bytes)
        } catch {
            throw JudgeFailure(
                .usage, "bad-cases",
                error.isTooLarge
                    ? "is larger than \(Figures.limit(CasesFile.sizeLimit))"
                    : error.isNotFound
                        ? "there is no such file" : "cannot be read: \(error.reason)",
                file: path)
        }
    }
}

extension [OwnCase] {
    /// Those that are no samples: a new file begins with one, and samples are
    /// run anyway.
    func withoutSamples(of problem: Problem) throws(JudgeFailure) -> [OwnCase] {
        let samples = try problem.samples.map { test throws(JudgeFailure) in
            try TestData.rawInput(test)
        }
        return filter { !samples.contains($0.input) }
    }
}
