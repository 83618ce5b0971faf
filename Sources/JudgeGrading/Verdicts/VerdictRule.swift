package import JudgeCore

/// One rule by which a run gets its verdict without a look at its answer.
///
/// THEORY. A verdict is a pure function of what was seen from outside the box:
/// how the run ended, what it used, and the answer. The rules of
/// ``inOrder`` are asked one after the other and the first that has a reason
/// decides; where none has, the answer is graded. The order is: what the
/// program tried to do, then what the box stopped it for, then the limits
/// that its figures passed, then how it ended by itself. So a program that is
/// over its CPU limit and then crashes is too slow, and one that was caught at
/// a forbidden call is that whatever else it did.
///
/// Standard error is the candidate's to write. It is looked at for one
/// thing, the words of Swift and glibc on a failed allocation; forging them turns
/// one's own run-time error into a memory limit, no more. The crash note
/// comes out of the box too; it chooses words, never a verdict.
package struct VerdictRule: Sendable {
    package var verdict: Verdict
    /// Why the rule applies, in one sentence; `nil` where it does not.
    package var reason: @Sendable (RunReport, Limits) -> String?

    private init(_ verdict: Verdict, _ reason: @escaping @Sendable (RunReport, Limits) -> String?) {
        self.verdict = verdict
        self.reason = reason
    }

    /// The verdict of one test.
    ///
    /// `grade` is asked at most once, and only about the answer of a run that
    /// ended well within its limits: what the harness wrote, or where
    /// `printsAnswer` all of standard output, as one string.
    package static func decide<Failure>(
        _ run: RunReport, limits: Limits, printsAnswer: Bool = false,
        grade: (JSONValue) throws(Failure) -> Grade
    ) throws(Failure) -> Ruling {
        for rule in inOrder {
            if let reason = rule.reason(run, limits) { return Ruling(rule.verdict, reason: reason) }
        }
        let answer: JSONValue
        do throws(AnswerText.Unreadable) {
            answer =
                printsAnswer
                ? .string(String(decoding: run.standardOutput, as: UTF8.self))
                : try AnswerText.read(run.answer)
        } catch {
            switch error {
            case .empty:
                return Ruling(
                    .runTimeError, reason: "ended before the function returned (exit was called)")
            case .notJSON(let difference):
                return Ruling(.wrongAnswer, reason: difference.message, difference: difference)
            }
        }
        switch try grade(answer) {
        case .accepted: return Ruling(.accepted)
        case .rejected(let difference): return Ruling(.wrongAnswer, difference: difference)
        case .impossible(let reason): return Ruling(.judgeError, reason: reason)
        }
    }
}

extension VerdictRule {
    package static let inOrder: [VerdictRule] = [
        forbiddenCall, memoryStop, outputStop, cpuTime, wallTime, failedAllocation, peakMemory,
        killedByFilter, signal, exitCode,
    ]

    private static let forbiddenCall = VerdictRule(.securityViolation) { run, _ in
        guard case .forbiddenCall(let call) = run.end else { return nil }
        return "called \(call.described), which is not allowed"
    }

    private static let memoryStop = VerdictRule(.memoryLimitExceeded) { run, limits in
        run.end == .memoryLimit ? "used more than \(Figures.limit(limits.memory)) of memory" : nil
    }

    private static let outputStop = VerdictRule(.outputLimitExceeded) { run, limits in
        run.end == .outputLimit ? "wrote more than \(Figures.limit(limits.output))" : nil
    }

    private static let cpuTime = VerdictRule(.timeLimitExceeded) { run, limits in
        guard run.end == .cpuLimit || run.cpu > limits.cpu else { return nil }
        let time = "used more than \(Figures.time(limits.cpu)) of CPU time"
        // Filling memory takes time, too: which limit is met first is chance.
        guard run.peakMemory.bytes > limits.memory.bytes / 4 else { return time }
        return time + " and \(Figures.limit(run.peakMemory)) of memory by then: recursion that "
            + "does not end, or data that grow without end?"
    }

    private static let wallTime = VerdictRule(.timeLimitExceeded) { run, _ in
        guard run.end == .wallLimit else { return nil }
        return
            "waited: \(Figures.time(run.cpu)) of CPU time in \(Figures.time(run.wall)) on the clock"
    }

    private static let failedAllocation = VerdictRule(.memoryLimitExceeded) { run, limits in
        let words =
            switch run.end {
            case .signalled(Signal.abort.number): "failed to allocate"
            // The loader, for a thread that touches a thread's own variable.
            case .exited(code: 127): "cannot allocate memory for thread-local data"
            default: ""
            }
        guard !words.isEmpty, run.standardError.contains(Array(words.utf8)) else { return nil }
        return "asked for more memory than the limit of \(Figures.limit(limits.memory)) leaves"
    }

    private static let peakMemory = VerdictRule(.memoryLimitExceeded) { run, limits in
        guard run.peakMemory > limits.memory else { return nil }
        return "used more than \(Figures.limit(limits.memory)) of memory"
    }

    /// The filter kills what it cannot name: calls of a foreign architecture.
    private static let killedByFilter = VerdictRule(.securityViolation) { run, _ in
        guard run.end == .signalled(Signal.badCall.number) else { return nil }
        return "made a system call in a way that is not allowed"
    }

    private static let signal = VerdictRule(.runTimeError) { run, _ in
        guard case .signalled(let number) = run.end else { return nil }
        if number == Signal.badAccess.number, run.crash?.isStackOverflow == true {
            return "the stack overflowed: recursion too deep (SIGSEGV)"
        }
        return Signal.described(number)
    }

    private static let exitCode = VerdictRule(.runTimeError) { run, _ in
        guard case .exited(let code) = run.end, code != 0 else { return nil }
        return "exited with code \(code)"
    }
}
