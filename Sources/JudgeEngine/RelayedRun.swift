internal import JudgeCore
internal import JudgeGrading
internal import JudgeProblems
internal import JudgeToolchain

/// A test in two processes, one after the other, which is reported as one run.
struct RelayedRun {
    private let relay: Relay
    private let limits: Limits

    /// `nil` where a problem's tests are runs of one process.
    init?(of entry: Entry, _ limits: Limits) {
        guard case .function(let entry) = entry, let relay = entry.probe?.relay else {
            return nil
        }
        self.relay = relay
        self.limits = limits
    }

    /// Runs on an input, where nothing else was asked of the lane before.
    ///
    /// The second process gets what the first has returned, which is checked
    /// here, and the rest of the input, which the first never had.
    func report(on input: [UInt8], in lane: Lane) throws(JudgeFailure) -> RunReport {
        let parts = TestInput.divided(input, after: relay.send.parameters.count)
        try lane.start(.bytes(parts.first))
        var first = try lane.report()
        let ruling = VerdictRule.decide(first, limits: limits) { value -> Grade in
            value.misfit(with: relay.message) == nil ? .accepted : .impossible(reason: "")
        }
        guard ruling.verdict == .accepted, let message = first.oneLine else {
            // What the harness cannot have written is the submission's own.
            if [.judgeError, .accepted].contains(ruling.verdict) { first.answer = [] }
            return first
        }
        try lane.start(
            .bytes(message + parts.rest), entry: DriverGenerator.receivingEntry)
        var both = first.followed(by: try lane.report())
        both.message = message
        return both
    }
}

extension RunReport {
    /// The answer where it is one line, as a line of an input.
    fileprivate var oneLine: [UInt8]? {
        let line = answer.last == UInt8(ascii: "\n") ? answer.dropLast() : answer[...]
        return line.contains(UInt8(ascii: "\n")) ? nil : Array(line) + [UInt8(ascii: "\n")]
    }

    /// Both as one: the limits hold for what they used together, and the answer
    /// is the second's.
    fileprivate func followed(by second: RunReport) -> RunReport {
        var both = second
        both.cpu += cpu
        both.wall += wall
        both.peakMemory = max(peakMemory, second.peakMemory)
        both.standardOutput = standardOutput + second.standardOutput
        both.standardError = standardError + second.standardError
        both.isOutputCut = isOutputCut || second.isOutputCut
        both.isErrorCut = isErrorCut || second.isErrorCut
        if let before = callTime { both.callTime = both.callTime.map { $0 + before } }
        return both
    }
}
