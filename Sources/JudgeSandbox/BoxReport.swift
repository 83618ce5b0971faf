package import JudgeCore

/// What the launcher reports of one run, with the files that were asked for.
package struct BoxReport: Sendable, Hashable {
    package var run: RunReport
    /// The fetched files that exist and are within their cap.
    package var files: [String: [UInt8]]
    /// Files that exist and are larger than their cap.
    package var tooLarge: Set<String>
}

extension BoxReport {
    /// Reads a report from its lines and the bytes that follow them.
    ///
    /// - Throws: `JudgeFailure` where the text is not a report: launcher and
    ///   judge are then not of one build.
    init(
        lines: [(key: String, value: String)], bytes: (Int) throws(JudgeFailure) -> [UInt8]
    ) throws(JudgeFailure) {
        var end: RunEnd?
        var numbers: [String: Int] = [:]
        var sizes: [(name: String, count: Int)] = []
        var isCut: Set<String> = []
        files = [:]
        tooLarge = []
        for (key, value) in lines {
            switch key {
            case "report": break
            case "end": end = RunEnd(launcherText: value)
            case "truncated": isCut.insert(value)
            case "file", "too-large":
                guard let equals = value.lastIndex(of: "="),
                    let count = Int(value[value.index(after: equals)...])
                else { throw Self.malformed(key, value) }
                let name = String(value[..<equals])
                if key == "file" {
                    sizes.append((name, count))
                } else {
                    tooLarge.insert(name)
                }
            default:
                guard let number = Int(value), number >= 0 else { throw Self.malformed(key, value) }
                numbers[key] = number
            }
        }
        guard let end else { throw Self.malformed("end", "") }
        for (name, count) in sizes { files[name] = try bytes(count) }

        let standardOutput = try bytes(numbers["stdout-bytes"] ?? 0)
        let standardError = try bytes(numbers["stderr-bytes"] ?? 0)
        let answer = try bytes(numbers["answer-bytes"] ?? 0)
        let note = RunNote(try bytes(numbers["note-bytes"] ?? 0))
        let cpu = (numbers["user-nanoseconds"] ?? 0) + (numbers["system-nanoseconds"] ?? 0)
        run = RunReport(
            end: end, cpu: .nanoseconds(cpu),
            wall: .nanoseconds(numbers["wall-nanoseconds"] ?? 0),
            peakMemory: ByteCount(numbers["peak-bytes"] ?? 0), standardOutput: standardOutput,
            standardError: standardError, isOutputCut: isCut.contains("stdout"),
            isErrorCut: isCut.contains("stderr"), answer: answer, callTime: note.callTime,
            crash: note.crash, harnessFault: note.fault)
    }

    private static func malformed(_ key: String, _ value: String) -> JudgeFailure {
        JudgeFailure(
            .judge, "launcher-protocol", "the launcher's report has no sense: \(key):\(value)",
            remedy: "Build judge and judge-sandbox from one source: make build")
    }
}

extension RunReport {
    /// Whether the object was not loaded, by its process's own words: the
    /// submission could forge them.
    package var doesNotLoad: Bool {
        harnessFault?.hasPrefix("the submission does not load") == true
    }
}

extension RunEnd {
    /// The end in the launcher's words: `signalled 11`.
    init?(launcherText text: String) {
        let words = text.split(separator: " ")
        switch (words.first, words.count) {
        case ("exited", 2):
            guard let code = Int(words[1]) else { return nil }
            self = .exited(code: code)
        case ("signalled", 2):
            guard let signal = Int(words[1]) else { return nil }
            self = .signalled(signal)
        case ("cpu-limit", 1): self = .cpuLimit
        case ("wall-limit", 1): self = .wallLimit
        case ("output-limit", 1): self = .outputLimit
        case ("memory-limit", 1): self = .memoryLimit
        case ("forbidden-call", 8):
            let arguments = words[2...].compactMap { UInt64($0) }
            guard arguments.count == 6 else { return nil }
            self = .forbiddenCall(SystemCall(name: String(words[1]), arguments: arguments))
        default: return nil
        }
    }
}
