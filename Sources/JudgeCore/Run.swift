/// One run that the box is asked for.
package struct RunRequest: Sendable, Hashable {
    package var limits: Limits
    /// What the program reads; it never holds an expected answer.
    package var input: RunInput

    package init(limits: Limits, input: RunInput) {
        self.limits = limits
        self.input = input
    }
}

/// Where the input of a run comes from.
package enum RunInput: Sendable, Hashable {
    case bytes([UInt8])
    /// A file of the host, by its absolute path. The box gets a copy of its
    /// bytes and never sees the file.
    case file(String)
}

/// How a run ended, as the supervisor outside the box saw it.
package enum RunEnd: Sendable, Hashable {
    case exited(code: Int)
    case signalled(Int)
    /// Stopped by the supervisor: CPU limit.
    case cpuLimit
    /// Stopped by the supervisor: time on the wall.
    case wallLimit
    case outputLimit
    case memoryLimit
    /// A system call that the policy refuses.
    case forbiddenCall(SystemCall)
}

/// A system call with its raw register arguments.
package struct SystemCall: Sendable, Hashable {
    package var name: String
    package var arguments: [UInt64]

    package init(name: String, arguments: [UInt64]) {
        self.name = name
        self.arguments = arguments
    }
}

/// What a run used and what came out of it.
package struct RunReport: Sendable, Hashable {
    package var end: RunEnd
    /// User and system time of the run, all threads.
    package var cpu: Duration
    package var wall: Duration
    /// Largest resident size.
    ///
    /// Never below the runner's own, some 5 to 15 MiB.
    package var peakMemory: ByteCount
    /// Its start, where ``isOutputCut``.
    package var standardOutput: [UInt8]
    /// Its start, where ``isErrorCut``; a flood here does not decide a verdict.
    package var standardError: [UInt8]
    package var isOutputCut: Bool
    package var isErrorCut: Bool
    /// What the harness wrote as the result.
    package var answer: [UInt8]
    /// What the first of two processes handed to the second, as the line that it
    /// was; `nil` where nothing did.
    package var message: [UInt8]?
    /// Time inside the candidate's function, measured in the box: shown,
    /// never decisive.
    package var callTime: Duration?
    /// Where the program was when a signal killed it, noted in the box.
    package var crash: CrashNote?
    /// Why the harness could not begin, in its own words.
    ///
    /// It comes from the candidate's process: it proves nothing, and is shown
    /// for samples only.
    package var harnessFault: String?

    package init(
        end: RunEnd, cpu: Duration, wall: Duration, peakMemory: ByteCount,
        standardOutput: [UInt8] = [], standardError: [UInt8] = [],
        isOutputCut: Bool = false, isErrorCut: Bool = false, answer: [UInt8] = [],
        callTime: Duration? = nil, crash: CrashNote? = nil, harnessFault: String? = nil
    ) {
        self.end = end
        self.cpu = cpu
        self.wall = wall
        self.peakMemory = peakMemory
        self.standardOutput = standardOutput
        self.standardError = standardError
        self.isOutputCut = isOutputCut
        self.isErrorCut = isErrorCut
        self.answer = answer
        self.callTime = callTime
        self.crash = crash
        self.harnessFault = harnessFault
    }
}

/// What the crash handler inside the box wrote down.
///
/// Advisory: it comes from the candidate's process.
package struct CrashNote: Sendable, Hashable {
    package var signal: Int
    package var isStackOverflow: Bool
    /// Offsets into the submission's object, innermost first.
    package var offsets: [UInt64]

    package init(signal: Int, isStackOverflow: Bool, offsets: [UInt64]) {
        self.signal = signal
        self.isStackOverflow = isStackOverflow
        self.offsets = offsets
    }
}
