internal import Glibc
internal import JudgeFiles
package import Testing

/// Compares text with the golden file `Snapshots/<name>` beside the test's own
/// file, byte for byte.
///
/// With `RECORD_SNAPSHOTS=1` in the environment the file is written instead.
package func expectSnapshot(
    _ text: String, named name: String, testFile: StaticString = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let path = Files.parent("\(testFile)") + "/Snapshots/" + name
    if getenv("RECORD_SNAPSHOTS").map({ String(cString: $0) }) == "1" {
        do throws(FileError) {
            try Files.makeFolder(Files.parent(path))
            try Files.write(Array(text.utf8), to: path)
        } catch {
            Issue.record("cannot write \(error)", sourceLocation: sourceLocation)
        }
        return
    }
    guard let golden = try? Files.read(path) else {
        Issue.record(
            "there is no \(path): record it with RECORD_SNAPSHOTS=1", sourceLocation: sourceLocation
        )
        return
    }
    guard golden != Array(text.utf8) else { return }
    let difference = Snapshot.difference(String(decoding: golden, as: UTF8.self), text)
    Issue.record(
        """
        the text is not that of Snapshots/\(name); - is the golden file, + is the text:
        \(difference)
        Where the new text is right, record it with RECORD_SNAPSHOTS=1.
        """, sourceLocation: sourceLocation)
}

private enum Snapshot {
    /// The lines that differ, with two around them, control characters shown.
    static func difference(_ old: String, _ new: String) -> String {
        let old = lines(old)
        let new = lines(new)
        let changes = new.difference(from: old)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in changes {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var merged: [(mark: String, line: String)] = []
        var from = 0
        var to = 0
        while from < old.count || to < new.count {
            if removed.contains(from) {
                merged.append(("-", old[from]))
                from += 1
            } else if inserted.contains(to) {
                merged.append(("+", new[to]))
                to += 1
            } else {
                merged.append((" ", new[to]))
                from += 1
                to += 1
            }
        }
        let changed = merged.indices.filter { merged[$0].mark != " " }
        let shown = merged.indices.filter { index in changed.contains { abs($0 - index) <= 2 } }
        return shown.map { "\(merged[$0].mark) \(merged[$0].line)" }.joined(separator: "\n")
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.unicodeScalars.map { $0.value < 0x20 ? $0.escaped(asASCII: true) : String($0) }
                .joined()
        }
    }
}
