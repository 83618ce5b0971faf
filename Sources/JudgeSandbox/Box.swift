package import JudgeCore

/// A box with its launcher: made once for a judging, asked many times.
///
/// Making it returns at once; the launcher and the runner start meanwhile, and
/// ``ready()`` waits for them. Calls block and must not overlap; a box belongs
/// to one thread at a time.
package struct Box: ~Copyable {
    private let process: LauncherProcess
    private var serial = 0
    /// How many reports are still to be read.
    private var awaited = 0

    /// Starts a launcher and asks it for the box.
    ///
    /// - Throws: `JudgeFailure` where the launcher cannot be started.
    package init(_ request: BoxRequest, files: SandboxFiles) throws(JudgeFailure) {
        for bind in request.binds where bind.utf8.contains(UInt8(ascii: "\n")) {
            throw JudgeFailure(.judge, "sandbox", "the path \(bind) has a line end in it")
        }
        let process = try LauncherProcess(path: files.launcher)
        let level = files.level < 3 ? [("level", "\(files.level)")] : []
        try Self.send(request.lines + level, to: process)
        self.process = process
    }

    deinit { process.close() }

    /// Has the box torn down while the caller does something else.
    ///
    /// The end of its life waits for that. Nothing can be asked of it any more.
    package mutating func hangUp() { process.hangUp() }

    /// Waits until the box stands.
    ///
    /// - Returns: the walls around it.
    /// - Throws: `JudgeFailure` with the launcher's reason where no box can be
    ///   made.
    package func ready() throws(JudgeFailure) -> Isolation {
        var isolation = Isolation(layers: [])
        for (key, value) in try receive() {
            switch key {
            case "layer": if let layer = Layer(rawValue: value) { isolation.layers.insert(layer) }
            case "missing":
                let parts = value.split(separator: "=", maxSplits: 1)
                if parts.count == 2, let layer = Layer(rawValue: String(parts[0])) {
                    isolation.missing[layer] = String(parts[1])
                }
            default: break
            }
        }
        return isolation
    }

    /// Has the runner load one library more, or none, and get ready for the
    /// first test: at most once, before that, and without a wait for it.
    package func load(_ library: String?) throws(JudgeFailure) {
        try Self.send([("load", library ?? "")], to: process)
    }

    /// Sends a test to the runner; its report is read by ``report()``, in the
    /// order of the tests.
    ///
    /// One further test may be sent before, so that the box never waits for
    /// the judge. Its input must then be a file: bytes could fill the pipe
    /// while nobody reads the report in the other one.
    package mutating func start(_ test: TestRequest) throws(JudgeFailure) {
        serial += 1
        awaited += 1
        let limits = test.run.limits
        var lines = [("test", "\(serial)"), ("entry", test.entry)]
        lines += Self.lines(of: limits)
        if let kept = test.kept { lines.append(("kept-bytes", "\(kept.bytes)")) }
        if let object = test.object { lines.append(("object-bytes", "\(object.count)")) }
        var bytes: [UInt8] = []
        switch test.run.input {
        case .bytes(let input):
            bytes = input
            lines.append(("input-bytes", "\(input.count)"))
        case .file(let path):
            guard path.hasPrefix("/"), !path.utf8.contains(UInt8(ascii: "\n")) else {
                throw JudgeFailure(
                    .judge, "sandbox", "the launcher needs absolute paths without line ends",
                    file: path)
            }
            lines.append(("input-file", path))
        }
        try Self.send(lines, to: process)
        if let object = test.object { try process.write(object) }
        try process.write(bytes)
    }

    /// Executes a program and waits for its end, and before for that of what was
    /// started and not asked about.
    package mutating func execute(_ request: ExecuteRequest) throws(JudgeFailure) -> BoxReport {
        while awaited > 0 { _ = try report() }
        try start(request)
        return try report()
    }

    /// Starts a program; its report is read by ``report()``, in the order of the
    /// programs.
    ///
    /// One further program may be started before that. What it is given besides
    /// its arguments must then be nothing, for the reason told at
    /// ``start(_:)-(TestRequest)``.
    package mutating func start(_ request: ExecuteRequest) throws(JudgeFailure) {
        serial += 1
        awaited += 1
        guard let program = request.command.first else {
            throw JudgeFailure(.judge, "sandbox", "there is no program to execute")
        }
        var lines = [("execute", "\(serial)"), ("program", program)]
        lines += request.command.dropFirst().map { ("argument", $0) }
        lines += request.environment.map { ("environment", $0) }
        lines += Self.lines(of: request.limits)
        lines += request.files.map { ("put", "\($0.name)=\($0.bytes.count)") }
        lines += request.fetches.map { ("fetch", "\($0.name)=\($0.cap.bytes)") }
        lines.append(("input-bytes", "\(request.input.count)"))
        try Self.send(lines, to: process)
        for file in request.files { try process.write(file.bytes) }
        try process.write(request.input)
    }

    /// Waits for the report of the first run that has not been reported.
    package mutating func report() throws(JudgeFailure) -> BoxReport {
        let lines = try receive()
        awaited -= 1
        return try BoxReport(lines: lines) { count throws(JudgeFailure) in
            try process.read(count)
        }
    }

    private static func lines(of limits: Limits) -> [(String, String)] {
        [
            ("cpu-nanoseconds", "\(limits.cpu.wholeNanoseconds)"),
            ("wall-nanoseconds", "\(limits.wall.wholeNanoseconds)"),
            ("memory-bytes", "\(limits.memory.bytes)"),
            // Almost all of the memory: recursion that never ends then meets
            // the end of its stack first and is told so, not the limit.
            (
                "stack-bytes",
                "\(max(limits.memory.bytes - 32 << 20, limits.memory.bytes / 2))"
            ),
            ("output-bytes", "\(limits.output.bytes)"),
        ]
    }

    private static func send(
        _ lines: [(String, String)], to process: LauncherProcess
    ) throws(JudgeFailure) {
        let text = lines.map { "\($0.0):\($0.1)\n" }.joined() + "\n"
        try process.write(Array(text.utf8))
    }

    private func receive() throws(JudgeFailure) -> [(key: String, value: String)] {
        let lines = try process.readLines()
        if let first = lines.first, first.key == "fault" {
            throw JudgeFailure(
                .judge, "sandbox", "the sandbox failed: \(first.value)",
                remedy: "judge doctor says what this machine lends the sandbox.")
        }
        return lines
    }
}
