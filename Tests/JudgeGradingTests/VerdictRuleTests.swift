import JudgeCore
import Testing

@testable import JudgeGrading

struct VerdictRuleTests {
    static let limits = Limits(
        cpu: .seconds(1), wall: .seconds(5), memory: .mebibytes(256), output: .mebibytes(8))
    static let allocation = "Fatal error: failed to allocate 8000000032 bytes of memory"

    /// A run, by what it has that is out of the ordinary.
    struct Row: Sendable, CustomTestStringConvertible {
        var end: RunEnd
        var cpu = Duration.milliseconds(10)
        var memory = ByteCount.mebibytes(20)
        var errors = ""
        var answer = "7"
        var overflowed = false
        var grade = Grade.accepted
        var verdict: Verdict
        var reason: String?

        var testDescription: String { "\(end), \(verdict)" }

        var report: RunReport {
            RunReport(
                end: end, cpu: cpu, wall: .seconds(5), peakMemory: memory,
                standardError: Array(errors.utf8), answer: Array(answer.utf8),
                crash: overflowed ? CrashNote(signal: 11, isStackOverflow: true, offsets: []) : nil)
        }
    }

    static let socket = RunEnd.forbiddenCall(SystemCall(name: "socket", arguments: [2, 1, 0]))
    static let rows: [Row] = [
        Row(
            end: socket, verdict: .securityViolation,
            reason: "called socket(AF_INET, SOCK_STREAM), which is not allowed"),
        Row(
            end: .memoryLimit, verdict: .memoryLimitExceeded,
            reason: "used more than 256 MiB of memory"),
        Row(end: .outputLimit, verdict: .outputLimitExceeded, reason: "wrote more than 8 MiB"),
        Row(
            end: .cpuLimit, verdict: .timeLimitExceeded,
            reason: "used more than 1.00 s of CPU time"),
        Row(
            end: .exited(code: 0), cpu: .milliseconds(1001), verdict: .timeLimitExceeded,
            reason: "used more than 1.00 s of CPU time"),
        Row(
            end: .wallLimit, verdict: .timeLimitExceeded,
            reason: "waited: 10.0 ms of CPU time in 5.00 s on the clock"),
        Row(
            end: .signalled(6), errors: allocation, verdict: .memoryLimitExceeded,
            reason: "asked for more memory than the limit of 256 MiB leaves"),
        Row(
            end: .exited(code: 0), memory: .mebibytes(257), verdict: .memoryLimitExceeded,
            reason: "used more than 256 MiB of memory"),
        Row(
            end: .signalled(31), verdict: .securityViolation,
            reason: "made a system call in a way that is not allowed"),
        Row(end: .signalled(11), verdict: .runTimeError, reason: "bad memory access (SIGSEGV)"),
        Row(
            end: .signalled(11), overflowed: true, verdict: .runTimeError,
            reason: "the stack overflowed: recursion too deep (SIGSEGV)"),
        Row(
            end: .signalled(4), verdict: .runTimeError,
            reason:
                "trapped: a failed check, such as index out of range, nil, overflow, fatalError (SIGILL)"
        ),
        Row(
            end: .signalled(5), verdict: .runTimeError,
            reason:
                "trapped: a failed check, such as index out of range, nil, overflow, fatalError (SIGTRAP)"
        ),
        Row(
            end: .signalled(6), verdict: .runTimeError,
            reason: "aborted, as by a failed cast (SIGABRT)"),
        Row(
            end: .signalled(8), verdict: .runTimeError,
            reason: "arithmetic error, such as division by zero (SIGFPE)"),
        Row(
            end: .signalled(7), verdict: .runTimeError,
            reason: "bad memory access (bus error) (SIGBUS)"),
        Row(end: .signalled(9), verdict: .runTimeError, reason: "killed (SIGKILL)"),
        Row(end: .signalled(63), verdict: .runTimeError, reason: "killed by signal 63"),
        Row(end: .exited(code: 3), verdict: .runTimeError, reason: "exited with code 3"),
        Row(
            end: .exited(code: 0), answer: "", verdict: .runTimeError,
            reason: "ended before the function returned (exit was called)"),
        Row(
            end: .exited(code: 0), answer: "[", verdict: .wrongAnswer,
            reason: "the answer is not JSON: the value is missing (byte 1)"),
        Row(end: .exited(code: 0), verdict: .accepted, reason: nil),
        Row(
            end: .exited(code: 0),
            grade: .rejected(Difference(path: "", expected: "8", got: "7", message: "")),
            verdict: .wrongAnswer, reason: nil),
        Row(
            end: .exited(code: 0), grade: .impossible(reason: "broken package"),
            verdict: .judgeError, reason: "broken package"),
    ]

    @Test(arguments: rows)
    func `each way to end has its verdict and its words`(_ row: Row) {
        let ruling = VerdictRule.decide(row.report, limits: Self.limits) { _ in row.grade }
        #expect(ruling.verdict == row.verdict)
        #expect(ruling.reason == row.reason)
    }

    /// Where two rules apply the former decides.
    static let precedences: [Row] = [
        Row(end: socket, cpu: .seconds(2), memory: .mebibytes(999), verdict: .securityViolation),
        Row(end: .memoryLimit, cpu: .seconds(2), verdict: .memoryLimitExceeded),
        Row(end: .outputLimit, cpu: .seconds(2), verdict: .outputLimitExceeded),
        Row(end: .outputLimit, memory: .mebibytes(999), verdict: .outputLimitExceeded),
        Row(end: .cpuLimit, memory: .mebibytes(999), verdict: .timeLimitExceeded),
        Row(end: .wallLimit, memory: .mebibytes(999), verdict: .timeLimitExceeded),
        Row(
            end: .signalled(6), cpu: .seconds(2), errors: allocation, verdict: .timeLimitExceeded),
        Row(end: .signalled(11), cpu: .seconds(2), verdict: .timeLimitExceeded),
        Row(end: .signalled(11), memory: .mebibytes(999), verdict: .memoryLimitExceeded),
        Row(end: .signalled(11), errors: allocation, verdict: .runTimeError),
        Row(end: .exited(code: 1), errors: allocation, verdict: .runTimeError),
        Row(
            end: .exited(code: 127),
            errors: "cannot allocate memory for thread-local data: ABORT\n",
            verdict: .memoryLimitExceeded),
        Row(end: .exited(code: 127), verdict: .runTimeError),
        Row(end: .exited(code: 1), cpu: .seconds(2), verdict: .timeLimitExceeded),
        Row(end: .exited(code: 1), memory: .mebibytes(999), verdict: .memoryLimitExceeded),
        Row(end: .exited(code: 1), answer: "7", verdict: .runTimeError),
        Row(end: .signalled(4), answer: "7", verdict: .runTimeError),
        Row(end: .exited(code: 0), cpu: .seconds(2), answer: "", verdict: .timeLimitExceeded),
        Row(end: .exited(code: 0), cpu: .seconds(1), verdict: .accepted),
        Row(end: .exited(code: 0), memory: .mebibytes(256), verdict: .accepted),
        Row(end: .exited(code: 0), errors: allocation, verdict: .accepted),
    ]

    @Test(arguments: precedences)
    func `of two rules the former decides, and a limit itself is allowed`(_ row: Row) {
        let ruling = VerdictRule.decide(row.report, limits: Self.limits) { _ in .accepted }
        #expect(ruling.verdict == row.verdict)
    }

    @Test func `the answer is graded only where no rule applies, and then once`() {
        var graded: [JSONValue] = []
        for row in Self.rows + Self.precedences {
            graded = []
            _ = VerdictRule.decide(row.report, limits: Self.limits) { answer in
                graded.append(answer)
                return .accepted
            }
            let byRule = VerdictRule.inOrder.contains {
                $0.reason(row.report, Self.limits) != nil
            }
            #expect(graded == (byRule || row.answer != "7" ? [] : [.integer(7)]), "\(row)")
        }
    }
}
