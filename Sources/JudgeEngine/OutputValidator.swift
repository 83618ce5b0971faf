internal import JudgeCore
internal import JudgeFiles
internal import JudgeGrading
internal import JudgeSandbox
internal import JudgeToolchain

/// A package's output validator: a Swift program that judges one answer a run,
/// by the protocol of the ICPC package format 2025-09.
///
/// It is called with the paths of the test's input, of its answer file and of
/// a feedback folder, finds the submission's answer on standard input, and ends
/// with 42 where it is right and 43 where it is wrong. It runs in a box of its
/// own, which never holds the submission. Anything else that it does is an
/// error of the package that names it, after a second try.
final class OutputValidator {
    private let path: String
    private let object: String
    private let judge: Judge
    private var box: Box

    private let limits: Limits
    private static let usualLimits = Limits(
        cpu: .seconds(20), wall: .seconds(60), memory: .mebibytes(1024), output: .mebibytes(1),
        processes: 64)

    /// Compiles the program, where the cache has not got it.
    init(_ path: String, judge: Judge) throws(JudgeFailure) {
        self.path = path
        self.judge = judge
        limits = judge.patience(Self.usualLimits)
        object = try Self.object(path, judge)
        box = try Self.makeBox(judge, object)
    }

    private static func makeBox(_ judge: Judge, _ object: String) throws(JudgeFailure) -> Box {
        let box = try Box(
            BoxRequest(
                policy: judge.files.policy("compile"),
                binds: judge.harness.runtimeFiles + [judge.files.runner, object],
                memory: usualLimits.memory, processes: usualLimits.processes, work: .mebibytes(256)),
            files: judge.files)
        let isolation = try box.ready()
        guard isolation.level >= 1 else { throw .isolationTooLow(isolation) }
        return box
    }

    /// The compiled program in the cache, under the digest of what it is made
    /// of; beside it the digest of itself, so that a damaged one is not used.
    private static func object(_ path: String, _ judge: Judge) throws(JudgeFailure) -> String {
        do {
            let source = try Files.read(path)
            var key = SHA256()
            key.update(field: judge.harness.folder)
            key.update(source)
            let folder = "\(judge.cache)/validators"
            let object = "\(folder)/\(key.hexadecimal()).so"
            if let kept = try? Files.read(object), let digest = try? Files.read(object + ".sha256"),
                SHA256.hexadecimal(of: kept) == String(decoding: digest, as: UTF8.self)
            {
                return object
            }
            let compiled = try judge.compilation(
                of: Submission(file: path, source: source),
                CompileJob(entry: .program, languageMode: 6)
            ).result()
            switch compiled.outcome {
            case .object(let bytes, _):
                try Files.makeFolder(folder)
                try Files.write(bytes, to: object)
                try Files.write(Array(SHA256.hexadecimal(of: bytes).utf8), to: object + ".sha256")
                return object
            case .failed(let compilation): throw JudgeFailure.brokenProgram(path, compilation)
            }
        } catch let error as JudgeFailure {
            throw error
        } catch {
            throw JudgeFailure(.judge, "validator", "\(error)", file: path)
        }
    }

    /// What the program says of one answer, which it finds on standard input;
    /// it may read the input and the answer file of `test`.
    func grade(_ answer: [UInt8], of test: PreparedCase) throws(JudgeFailure) -> Grade {
        do throws(JudgeFailure) {
            return try ask(answer, test)
        } catch {
            // Our fault or the package's: once more, in a fresh box.
            box = try Self.makeBox(judge, object)
            return try ask(answer, test)
        }
    }

    private func ask(_ answer: [UInt8], _ test: PreparedCase) throws(JudgeFailure) -> Grade {
        let files: [ExecuteRequest.File] = [
            .init(name: "input", bytes: try test.inputBytes()),
            .init(name: "answer", bytes: try test.answerBytes()),
            // What the last run left is not this one's.
            .init(name: Self.teamMessage, bytes: []),
        ]
        let report = try box.execute(
            ExecuteRequest(
                command: [judge.files.runner, "input", "answer", "./"],
                environment: [
                    "SWIFT_BACKTRACE=enable=no", "JUDGE_OBJECT=\(object)",
                    "JUDGE_HARNESS=\(judge.harness.foundation)",
                ],
                limits: limits, input: answer, files: files,
                fetches: [.init(name: Self.teamMessage, cap: .kibibytes(64))]))
        switch report.run.end {
        case .exited(code: 42): return .accepted
        case .exited(code: 43):
            let said = String(decoding: report.files[Self.teamMessage] ?? [], as: UTF8.self)
                .split(whereSeparator: \.isNewline).joined(separator: " ")
            let message = said.isEmpty ? "the answer is not right" : String(said.prefix(300))
            // Written for the candidate, by the protocol.
            return .rejected(
                Difference(path: "", expected: "", got: "", message: message, said: message))
        default:
            let said = String(decoding: report.run.standardError.prefix(300), as: UTF8.self)
            throw JudgeFailure(
                .judge, "validator",
                "the output validator must end with 42 or 43; on test \(test.name) it "
                    + report.run.end.described(limits) + (said.isEmpty ? "" : ": \(said)"),
                file: path)
        }
    }

    private static let teamMessage = "teammessage.txt"
}

extension JudgeFailure {
    /// A program that a package brings along does not compile.
    static func brokenProgram(_ path: String, _ compilation: Compilation) -> JudgeFailure {
        let first = compilation.diagnostics.first { $0.severity == .error }
        return JudgeFailure(
            .judge, "package",
            "does not compile: \(first?.message ?? compilation.reason ?? "no reason given")",
            file: path, line: first?.location?.line, column: first?.location?.column)
    }
}
