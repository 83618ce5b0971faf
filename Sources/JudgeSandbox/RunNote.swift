internal import JudgeCore

/// What was written to a test's note descriptor in the box: by the harness
/// (`call`), the crash handler (`crash`) and the runner (`fault`).
///
/// A submission can write there too. It can then only mislead its own author:
/// nothing here decides a verdict.
struct RunNote {
    var callTime: Duration?
    var crash: CrashNote?
    var fault: String?

    /// As many places as the crash handler writes.
    private static let mostOffsets = 24

    init(_ bytes: [UInt8]) {
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let text = String(decoding: line, as: UTF8.self)
            let words = text.split(separator: " ")
            switch words.first {
            case "call" where words.count == 2:
                callTime = Int(words[1]).map { .nanoseconds($0) }
            case "crash" where words.count >= 3:
                guard let signal = Int(words[1]) else { continue }
                crash = CrashNote(
                    signal: signal, isStackOverflow: words[2] == "1",
                    offsets: words[3...].prefix(Self.mostOffsets).compactMap { UInt64($0) })
            case "fault" where words.count >= 2:
                fault = String(text.dropFirst("fault ".count).prefix(500))
            default: continue
            }
        }
    }
}
