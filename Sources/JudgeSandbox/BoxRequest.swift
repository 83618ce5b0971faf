package import JudgeCore

/// What a box is to look like for its whole life.
package struct BoxRequest: Sendable, Hashable {
    package var policy: String
    /// The runner and the library that it loads before the first test; `nil`
    /// for a box that only executes programs.
    package var runner: Runner?
    /// What can be read in the box, at the paths that it has outside.
    package var binds: [String]
    package var memory: ByteCount
    package var processes: Int
    /// Size of the writable folder `/work`; `nil`: nothing is writable.
    package var work: ByteCount?

    /// The program that runs tests, and what it has loaded before them.
    package struct Runner: Sendable, Hashable {
        package var program: String
        package var preload: String

        package init(program: String, preload: String) {
            self.program = program
            self.preload = preload
        }
    }

    package init(
        policy: String, runner: Runner? = nil, binds: [String], memory: ByteCount,
        processes: Int, work: ByteCount? = nil
    ) {
        self.policy = policy
        self.runner = runner
        self.binds = binds
        self.memory = memory
        self.processes = processes
        self.work = work
    }

    /// The request in the launcher's words.
    var lines: [(String, String)] {
        var lines = [("judge-sandbox", "1"), ("policy", policy)]
        if let runner { lines += [("runner", runner.program), ("preload", runner.preload)] }
        lines += binds.map { ("bind", $0) }
        lines += [("memory-bytes", "\(memory.bytes)"), ("processes", "\(processes)")]
        if let work { lines.append(("work-bytes", "\(work.bytes)")) }
        return lines
    }
}

/// A program to execute in a box that has a work folder.
package struct ExecuteRequest: Sendable, Hashable {
    /// A file of the work folder, by its name there.
    package struct File: Sendable, Hashable {
        package var name: String
        package var bytes: [UInt8]

        package init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// A file that is wanted, and how large it may be.
    package struct Fetch: Sendable, Hashable {
        package var name: String
        package var cap: ByteCount

        package init(name: String, cap: ByteCount) {
            self.name = name
            self.cap = cap
        }
    }

    /// The program's path in the box, then its arguments.
    package var command: [String]
    package var environment: [String]
    package var limits: Limits
    /// What the program finds on standard input.
    package var input: [UInt8]
    /// Written to the work folder before the start.
    package var files: [File]
    /// Taken out of the work folder after the end.
    package var fetches: [Fetch]

    package init(
        command: [String], environment: [String] = [], limits: Limits, input: [UInt8] = [],
        files: [File] = [], fetches: [Fetch] = []
    ) {
        self.command = command
        self.environment = environment
        self.limits = limits
        self.input = input
        self.files = files
        self.fetches = fetches
    }
}

/// One test of a submission whose object the box may have already.
package struct TestRequest: Sendable, Hashable {
    package var run: RunRequest
    /// The object's function that runs the test.
    package var entry: String
    /// The submission's object; `nil` where it is that of the test before.
    package var object: [UInt8]?
    /// How much of standard output is kept; `nil`: all of it, as where it is the answer.
    package var kept: ByteCount?

    package init(run: RunRequest, entry: String, object: [UInt8]?, kept: ByteCount? = nil) {
        self.run = run
        self.entry = entry
        self.object = object
        self.kept = kept
    }
}
