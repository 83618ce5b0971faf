package import JudgeCore
internal import JudgeFiles
internal import JudgeGrading
package import JudgeProblems

/// Proves a problem package: that its parts agree with each other, and that its
/// tests tell right from wrong.
///
/// THEORY. Nothing here is believed because a file says so: statement, tests,
/// answers, generator and reference submissions are each held against another
/// source. A wrong submission that all tests accept, and a mutated answer that
/// the grader accepts on all of them, are survivors: the tests are too weak.
package struct PackageVerifier {
    /// How much is looked at.
    package enum Depth: String, Sendable {
        /// Wrong submissions go as far as the test that kills them, and are
        /// compiled in less than half the time where that is enough: they are
        /// wrong however they are compiled.
        case quick
        /// The whole kill matrix.
        case full
        /// What depends on the machine as well.
        case timing
    }

    private let judge: Judge
    private let depth: Depth

    /// What works longer is optimised.
    private static let longestHurried = Duration.seconds(1)

    /// Of how many tests the reference's answers are mutated, where tests hold none.
    private static let answersAsked = 4

    /// How far submissions that are too slow are followed, in time limits.
    private static let reach = 5.0

    package init(judge: Judge, depth: Depth) {
        self.judge = judge
        self.depth = depth
    }

    /// Looks at everything, also where something is wrong already.
    ///
    /// - Throws: what kept the judge from looking; what is wrong with the
    ///   package is a fault in what is returned.
    package func verify(
        _ slug: String, in library: ProblemLibrary
    ) throws(JudgeFailure) -> Verification {
        var result = Verification(slug: slug)
        do throws(JudgeFailure) {
            let problem = try library.problem(named: slug)
            result.tests = problem.hidden.count
            let grader = try TestGrader(problem: problem, judge: judge)
            let recipes = problem.hidden.filter { $0.recipe != nil }
            let generated = GeneratedTests(judge: judge, problem: problem)
            // What is made now, and found to be what was recorded, is made for the
            // second time.
            let areMadeAgain = depth == .quick && generated.areAllMissing(recipes)
            let tests = try ready(problem, grader)
            result.faults += try library.gaps(of: slug).map {
                .init(.structure, $0.message, file: $0.file, line: $0.line)
            }
            try duplicates(tests, &result)
            try samples(problem, &result)
            try bounds(problem, tests, &result)
            try answers(problem, tests, &result)
            if !areMadeAgain { try generators(recipes, generated, &result) }
            try mutants(problem, tests, grader, &result)
            try submissions(problem, tests, &result)
            if depth == .timing { try timing(problem, in: library, &result) }
        } catch {
            result.faults.append(try fault(.structure, error, library.root))
        }
        return result
    }

    /// What is wrong with a package, as a fault of this aspect.
    ///
    /// - Throws: the failure, where a broken host is to blame.
    private func fault(
        _ aspect: Verification.Aspect, _ failure: JudgeFailure, _ root: String
    ) throws(JudgeFailure) -> Verification.Fault {
        // What the package's generator made lies in the cache.
        let places = ["\(root)/", "\(GeneratedTests.folder(in: judge.cache))/"]
        guard let file = failure.file, places.contains(where: { file.hasPrefix($0) }) else {
            throw failure
        }
        return .init(aspect, failure.message, file: file, line: failure.line)
    }

    /// All tests with their data in place, each read and checked whole.
    private func ready(
        _ problem: Problem, _ grader: TestGrader
    ) throws(JudgeFailure) -> [TestCase] {
        let all = (problem.samples + problem.hidden).map { JudgingRequest.Case.test($0) }
        let tests = try judge.ready(all, of: problem).compactMap { item -> TestCase? in
            if case .test(let test) = item { test } else { nil }
        }
        for test in tests { try grader.check(test) }
        return tests
    }

    // MARK: What can be read

    /// Of two hidden tests with one input one proves nothing.
    private func duplicates(
        _ tests: [TestCase], _ result: inout Verification
    ) throws(JudgeFailure) {
        var seen: [String: String] = [:]
        for test in tests where !test.isSample {
            let digest: String
            if let recipe = test.recipe {
                digest = recipe.inputDigest
            } else {
                digest = SHA256.hexadecimal(of: try TestData.rawInput(test))
            }
            let name = "\(test.group)/\(test.name)"
            if let first = seen[digest] {
                result.faults.append(
                    .init(
                        .structure, "\(name) has the same input as \(first)",
                        file: test.answerPath))
            }
            seen[digest] = seen[digest] ?? name
        }
    }

    private func samples(_ problem: Problem, _ result: inout Verification) throws(JudgeFailure) {
        let examples = try StatementExample.all(of: problem)
        let file = "\(problem.folder)/statement/problem.en.md"
        if examples.count != problem.samples.count {
            result.faults.append(
                .init(
                    .samples,
                    "the statement has \(Figures.counted(examples.count, "example")), data/sample "
                        + Figures.counted(problem.samples.count, "test"), file: file))
        }
        for (example, test) in zip(examples, problem.samples) {
            let input = String(decoding: try TestData.rawInput(test), as: UTF8.self)
            if example.input != input {
                result.faults.append(
                    .init(
                        .samples, "the example's input is not that of the sample \(test.name)",
                        file: file, line: example.line))
            }
            if example.output != (try TestData.answerText(test)) {
                result.faults.append(
                    .init(
                        .samples, "the example's output is not that of the sample \(test.name)",
                        file: file, line: example.line))
            }
        }
    }

    private func bounds(
        _ problem: Problem, _ tests: [TestCase], _ result: inout Verification
    ) throws(JudgeFailure) {
        var check: InputCheck
        do throws(JudgeFailure) {
            check = try InputCheck(problem)
        } catch {
            result.faults.append(.init(.bounds, error.message, file: error.file, line: error.line))
            return
        }
        result.bounds = check.count
        result.faults += check.unread.map {
            .init(
                .bounds,
                "`\($0.text)` is not read: a bullet begins with its comparison, or has none",
                file: check.file, line: $0.line)
        }
        if check.count == 0, check.unread.isEmpty, problem.entry != .program {
            result.faults.append(
                .init(
                    .bounds, "no bullet below **Constraints** begins with a comparison",
                    file: check.file))
        }
        for test in tests {
            let broken = try check.look(at: try TestData.rawInput(test), file: test.inputPath)
            result.faults += broken.map {
                .init(.bounds, "\(test.group)/\(test.name): \($0)", file: test.inputPath)
            }
        }
        result.faults += check.unreached.map { .init(.bounds, $0) }
    }

    private func answers(
        _ problem: Problem, _ tests: [TestCase], _ result: inout Verification
    ) throws(JudgeFailure) {
        let file = "\(problem.folder)/\(AnswerDigests.path)"
        guard Files.exists(file) else {
            result.faults.append(
                .init(.answers, "nothing says what the oracle answered", file: file))
            return
        }
        var noted = try AnswerDigests.read(of: problem)
        let data = "\(problem.folder)/data/"
        for test in tests where test.answerPath.hasPrefix(data) {
            let name = String(test.answerPath.dropFirst(data.count))
            let digest = SHA256.hexadecimal(of: try TestData.rawAnswer(test))
            guard let wanted = noted.removeValue(forKey: name) else {
                result.faults.append(
                    .init(
                        .answers, "the oracle's answer to \(name) is not noted", file: file))
                continue
            }
            if digest != wanted {
                result.faults.append(
                    .init(
                        .answers, "the answer is not what the oracle said (its SHA-256 differs)",
                        file: test.answerPath))
            }
        }
        for name in noted.keys.sorted() {
            result.faults.append(.init(.answers, "there is no test for \(name)", file: file))
        }
    }

    // MARK: What must be run

    private func generators(
        _ tests: [TestCase], _ generated: GeneratedTests, _ result: inout Verification
    ) throws(JudgeFailure) {
        guard !tests.isEmpty else { return }
        // What is in the cache was made before; this is the second time.
        for made in try generated.inputs(of: tests)
        where SHA256.hexadecimal(of: made.input) != made.recipe.inputDigest {
            result.faults.append(
                .init(
                    .generators,
                    "the generator does not make again what was recorded for \(made.test.name)",
                    file: "\(generated.problem.folder)/generators/Generator.swift"))
        }
    }

    private func mutants(
        _ problem: Problem, _ tests: [TestCase], _ grader: TestGrader,
        _ result: inout Verification
    ) throws(JudgeFailure) {
        let hidden = tests.filter { !$0.isSample }.map { PreparedCase(.test($0)) }
        guard let first = tests.first(where: \.isSample).map({ PreparedCase(.test($0)) }) else {
            return
        }
        let answers: [(PreparedCase, JSONValue?)]
        let mutations: [AnswerMutation]
        if let answer = try grader.answer(to: first) {
            answers = try hidden.map { item throws(JudgeFailure) in
                (item, try grader.answer(to: item))
            }
            mutations = AnswerMutation.all(
                first: answer, isOrdered: grader.isOrdered, labels: problem.entry.answerLabels)
        } else {
            // No test holds an answer, but a right submission gives one.
            let reference = try PackageProgram(
                referenceOf: problem, judge, limits: problem.limits)
            answers = try hidden.prefix(Self.answersAsked).map { item throws(JudgeFailure) in
                let answer = try reference.report(on: try item.inputBytes()).answer
                return (item, answer.flatMap { try? JSONReader.read($0) })
            }
            mutations = AnswerMutation.crude
        }
        for mutation in mutations {
            var isApplied = false
            var isKilled = false
            for (item, answer) in answers {
                guard let answer, let wrong = mutation.applied(to: answer) else { continue }
                isApplied = true
                guard try !grader.accepts(wrong, of: item) else { continue }
                isKilled = true
                break
            }
            guard isApplied else { continue }
            result.mutants += 1
            guard !isKilled else { continue }
            result.survivors.append("mutant: \(mutation)")
            result.faults.append(.init(.mutants, "accepted on all tests: \(mutation)"))
        }
    }

    private func submissions(
        _ problem: Problem, _ tests: [TestCase], _ result: inout Verification
    ) throws(JudgeFailure) {
        let hidden = tests.filter { !$0.isSample }
        var idle = hidden.map { "\($0.group)/\($0.name)" }
        let all: [ReferenceSubmission]
        do throws(JudgeFailure) {
            all = try problem.submissions()
        } catch {
            result.faults.append(
                .init(.submissions, error.message, file: error.file, line: error.line))
            return
        }
        for verdict in [Verdict.accepted, .wrongAnswer]
        where !all.contains(where: { $0.expected == verdict }) {
            result.faults.append(
                .init(
                    .submissions, "no submission is \(verdict.rawValue), so nothing is proven",
                    file: "\(problem.folder)/submissions"))
        }
        for submission in all {
            let judging = try judging(of: submission, on: hidden, of: problem)
            let killedBy = judging.tests.filter { $0.verdict != .accepted }
                .map { "\($0.group)/\($0.name)" }
            let path = String(submission.path.dropFirst(problem.folder.count + 1))
            let row = Verification.Submission(
                path: path, expected: submission.expected, verdict: judging.verdict,
                killedBy: killedBy, slowest: judging.tests.map(\.cpu).max() ?? .zero)
            idle.removeAll { killedBy.contains($0) }
            if row.verdict != row.expected {
                let first = judging.tests.first { $0.verdict != .accepted }
                result.faults.append(
                    .init(
                        .submissions,
                        "\(path) is \(row.verdict.rawValue), not \(row.expected.rawValue)"
                            + (first.map { ", at \($0.group)/\($0.name)" } ?? "")
                            + (first?.reason.map { ": \($0)" } ?? ""), file: submission.path))
            }
            if row.expected != .accepted, row.verdict == .accepted {
                result.survivors.append(path)
            }
            result.submissions.append(row)
        }
        if depth != .quick { result.idleTests = idle }
    }

    private func judging(
        of submission: ReferenceSubmission, on tests: [TestCase], of problem: Problem
    ) throws(JudgeFailure) -> Judging {
        let mayHurry =
            depth == .quick && [.wrongAnswer, .runTimeError].contains(submission.expected)
        func judging(of problem: Problem, isOptimised: Bool) throws(JudgeFailure) -> Judging {
            try judge.judging(
                of: submission, on: tests.map { .test($0) }, of: problem, as: .submit,
                // Each test that is too slow takes all of its time.
                stopsAtFirstFailure: mayHurry || submission.expected == .timeLimitExceeded,
                isOptimised: isOptimised)
        }
        if mayHurry {
            var hurried = problem
            hurried.limits = problem.limits.with(
                cpu: min(problem.limits.cpu, Self.longestHurried))
            let judging = try judging(of: hurried, isOptimised: false)
            if judging.verdict == submission.expected { return judging }
        }
        return try judging(of: problem, isOptimised: true)
    }

    private func timing(
        _ problem: Problem, in library: ProblemLibrary, _ result: inout Verification
    ) throws(JudgeFailure) {
        let calibration: Calibration
        do throws(JudgeFailure) {
            calibration = try Calibrator(judge: judge, reach: Self.reach).calibration(of: problem)
        } catch {
            result.faults.append(try fault(.timing, error, library.root))
            return
        }
        result.calibration = calibration
        let limit = Figures.time(calibration.stated)
        if calibration.isRaised {
            let slowest = calibration.slowestAccepted
            result.faults.append(
                .init(
                    .timing,
                    "\(slowest.path) takes \(Figures.time(slowest.cpu)) of \(limit): the limit must be "
                        + "\(Figures.times(problem.multipliers.accepted)) that, "
                        + "\(Figures.time(calibration.limit)) on this machine",
                    file: "\(problem.folder)/\(slowest.path)"))
        }
        if !calibration.tellsTooSlow(limit: calibration.stated),
            let fastest = calibration.fastestTooSlow
        {
            result.faults.append(
                .init(
                    .timing,
                    "\(fastest.path) takes \(Figures.time(fastest.cpu)): too slow is "
                        + "\(Figures.times(problem.multipliers.tooSlow)) the limit of "
                        + limit,
                    file: "\(problem.folder)/\(fastest.path)"))
        }
    }
}

extension Entry {
    /// The labels of an answer that is a tuple.
    fileprivate var answerLabels: [String] {
        guard case .function(let entry) = self,
            case .tuple(let elements) = entry.function.answerType
        else { return [] }
        return elements.compactMap(\.label)
    }
}
