internal import JudgeCore
internal import JudgeFiles
internal import JudgeProblems
internal import JudgeSandbox
internal import JudgeToolchain

/// A program that a package brings along, compiled, in a box, ready to be
/// asked.
struct PackageProgram {
    private let path: String
    private let printsAnswer: Bool
    private let limits: Limits
    private let lane: Lane
    private let relay: RelayedRun?

    init(
        _ path: String, _ job: CompileJob, _ judge: Judge, limits: Limits
    ) throws(JudgeFailure) {
        self.path = path
        self.limits = limits
        printsAnswer = job.entry == .program
        relay = RelayedRun(of: job.entry, limits)
        let source: [UInt8]
        do throws(FileError) {
            source = try Files.read(path)
        } catch {
            throw JudgeFailure(.judge, "package", error.reason, file: path)
        }
        let compiling = judge.compilation(of: Submission(file: path, source: source), job)
        lane = try judge.lane(for: job.entry, limits)
        let compiled = try compiling.result()
        switch compiled.outcome {
        case .object(let object, _):
            _ = try lane.load(object)
            compiled.keep()
        case .failed(let compilation): throw .brokenProgram(path, compilation)
        }
    }

    /// The first accepted submission of a package.
    init(referenceOf problem: Problem, _ judge: Judge, limits: Limits) throws(JudgeFailure) {
        guard let accepted = try problem.submissions().first(where: { $0.expected == .accepted })
        else {
            throw JudgeFailure(
                .judge, "package", "there is no accepted submission that could answer",
                file: problem.folder)
        }
        try self.init(
            accepted.path, CompileJob(entry: problem.entry, languageMode: problem.languageMode),
            judge, limits: limits)
    }

    /// What it answers, or how it ended where it did not.
    func report(on input: [UInt8]) throws(JudgeFailure) -> (answer: [UInt8]?, report: RunReport) {
        let report: RunReport
        if let relay {
            report = try relay.report(on: input, in: lane)
        } else {
            try lane.start(.bytes(input))
            report = try lane.report()
        }
        let answer = printsAnswer ? report.standardOutput : report.answer
        return (report.end == .exited(code: 0) && !answer.isEmpty ? answer : nil, report)
    }

    /// The code of the failure of a program that ends without an answer.
    static let noAnswer = "no-answer"

    /// - Throws: ``noAnswer`` where it ends without one.
    func answer(to input: String, _ test: String) throws(JudgeFailure) -> [UInt8] {
        let (answer, report) = try report(on: Array(input.utf8))
        guard let answer else {
            let said = String(decoding: report.standardError.prefix(300), as: UTF8.self)
            throw JudgeFailure(
                .judge, Self.noAnswer,
                "\(report.end.described(limits)) for \(test)" + (said.isEmpty ? "" : ": \(said)"),
                file: path)
        }
        return answer
    }

    func failure(_ message: String) -> JudgeFailure {
        JudgeFailure(.judge, "package", message, file: path)
    }
}
