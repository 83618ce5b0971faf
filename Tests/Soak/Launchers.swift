internal import Dispatch
internal import Glibc
internal import JudgeFiles
internal import Synchronization

/// Notes which launchers this process starts.
///
/// What they leave on the machine is named after their process id and start
/// time: by that it is told from what other judges leave there. Looked for
/// fifty times a second; the life of a launcher is longer.
final class Launchers: Sendable {
    private let marks = Mutex<Set<String>>([])

    init() {
        DispatchQueue(label: "launchers").async { [self] in
            while true {
                look()
                usleep(20_000)
            }
        }
    }

    var count: Int { marks.withLock { $0.count } }

    /// Whether the name of a file ends with the mark of one of them.
    func marked(_ path: String) -> Bool {
        let parts = Files.name(path).split(separator: "-")
        guard parts.count > 2, parts[0] == "judge" else { return false }
        let mark = parts.suffix(2).joined(separator: "-")
        return marks.withLock { $0.contains(mark) }
    }

    private func look() {
        for thread in (try? Files.list("/proc/self/task")) ?? [] {
            for child in Self.words("/proc/self/task/\(thread)/children") {
                // Field 22 is the start; the name before is in parentheses.
                let stat = Self.words("/proc/\(child)/stat")
                let fields = stat.drop { !$0.hasSuffix(")") }
                guard fields.count > 20 else { continue }
                let mark = "\(child)-\(fields[fields.startIndex + 20])"
                marks.withLock { _ = $0.insert(mark) }
            }
        }
    }

    private static func words(_ path: String) -> [Substring] {
        guard let bytes = try? Files.read(path) else { return [] }
        return String(decoding: bytes, as: UTF8.self).split { $0.isWhitespace }
    }
}
