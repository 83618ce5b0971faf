internal import Dispatch
internal import Glibc
internal import JudgeCore
internal import JudgeEngine
internal import JudgeFiles
internal import JudgeProblems
internal import JudgeToolchain
internal import Synchronization

/// Judges many submissions in one process, as `judge submit` does, two at a
/// time.
final class Soak: Sendable {
    private let judge: JudgeEngine.Judge
    private let workload: Workload
    private let count: Int
    private let start = ContinuousClock.now

    private struct State {
        var next = 0
        var tally: [Verdict: Int] = [:]
        var failures: [String] = []
    }

    private let state = Mutex(State())

    init(_ judge: JudgeEngine.Judge, _ workload: Workload, count: Int) {
        self.judge = judge
        self.workload = workload
        self.count = count
    }

    /// What did not get the verdict that it must get.
    var failures: [String] { state.withLock { $0.failures } }

    /// Goes on until `end` submissions are judged; nothing runs any more then.
    func run(to end: Int) {
        DispatchQueue.concurrentPerform(iterations: 2) { _ in
            while let index = take(before: end) { judge(workload[index], index) }
        }
    }

    private func take(before end: Int) -> Int? {
        state.withLock { state in
            guard state.next < end else { return nil }
            defer { state.next += 1 }
            return state.next
        }
    }

    private func judge(_ item: Workload.Item, _ index: Int) {
        let verdict: Verdict
        var reason: String?
        do throws(JudgeFailure) {
            let judging = try judging(item, index)
            verdict = judging.verdict
            reason = judging.failure?.message ?? judging.tests.last?.reason
        } catch {
            verdict = .judgeError
            reason = error.message
        }
        let report = state.withLock { state -> String? in
            state.tally[verdict, default: 0] += 1
            if verdict != item.expected {
                state.failures.append(
                    "\(item.path) is \(verdict.rawValue), not \(item.expected.rawValue)"
                        + (reason.map { ": \($0)" } ?? ""))
            }
            let done = state.tally.values.reduce(0, +)
            guard done % 100 == 0 || done == count else { return nil }
            let verdicts = state.tally.sorted { $0.key.rawValue < $1.key.rawValue }
                .map { "\($0.value) \($0.key.rawValue)" }
            return "\(done) of \(count) in \(Figures.time(ContinuousClock.now - start)): "
                + verdicts.joined(separator: ", ")
        }
        if let report { Output.line(report) }
    }

    private func judging(_ item: Workload.Item, _ index: Int) throws(JudgeFailure) -> Judging {
        let started = try judge.startCompiler()
        let package = try item.library.open(item.slug)
        let source: [UInt8]
        do throws(FileError) {
            source = try Files.read(item.path)
        } catch {
            throw JudgeFailure(.judge, "soak", error.reason, file: error.path)
        }
        let compiling = judge.compile(
            Submission(file: item.path, source: source),
            CompileJob(entry: package.entry, languageMode: package.languageMode), in: started)
        let problem = try package.problem()
        let cases = try judge.ready(problem.hidden.map { .test($0) }, of: problem)
        return judge.judge(
            JudgingRequest(
                id: "soak-\(index)", scope: .submit, problem: problem, cases: cases,
                stopsAtFirstFailure: true, startedAt: 0),
            compiling: compiling)
    }
}
