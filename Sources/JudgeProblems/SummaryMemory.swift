package import JudgeCore
internal import JudgeFiles

/// What was read of packages before, so that a list of a thousand reads two
/// files' times and sizes for each, not the files.
///
/// A summary is believed as long as both YAML files of its package have the
/// size and the times of modification and of change that they had; the kernel
/// sets the latter, nobody else. What was changed within the last seconds is not
/// kept: two changes may bear one time. A memory that cannot be read counts as
/// empty, one that cannot be written is not needed.
package struct SummaryMemory {
    private let path: String
    /// What else a summary depends on: the judge that read it.
    private let reader: String

    /// - Parameters:
    ///   - path: the file, in a folder of the user's own.
    ///   - reader: changes with the judge.
    package init(path: String, reader: String) {
        self.path = path
        self.reader = reader
    }

    private static let form = "interview-judge-summaries-1"
    /// Nanoseconds after which the kernel's clock has moved on for sure.
    private static let settled = 2_000_000_000

    /// Two files' sizes and times, in words.
    private static func state(_ folder: String) -> (words: String, latest: Int)? {
        var words: [String] = []
        var latest = 0
        for name in [PackagePaths.problem, PackagePaths.interview] {
            guard let status = try? Files.status("\(folder)/\(name)") else { return nil }
            words.append("\(status.size) \(status.modified) \(status.changed)")
            latest = max(latest, status.modified, status.changed)
        }
        return (words.joined(separator: " "), latest)
    }

    private func entries() -> [Substring: [Substring]] {
        guard let bytes = try? Files.read(path) else { return [:] }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.first == "\(Self.form)\t\(reader)" else { return [:] }
        var entries: [Substring: [Substring]] = [:]
        entries.reserveCapacity(lines.count)
        for line in lines.dropFirst() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            if fields.count == 7 { entries[fields[0]] = fields }
        }
        return entries
    }

    /// All summaries, each remembered or read by `read` and then remembered.
    func summaries(
        of packages: [PackageFolder], now: Int,
        read: (PackageFolder) throws(JudgeFailure) -> ProblemSummary
    ) -> (problems: [ProblemSummary], broken: [JudgeFailure]) {
        let known = entries()
        var problems: [ProblemSummary] = []
        var broken: [JudgeFailure] = []
        var lines: [String] = ["\(Self.form)\t\(reader)"]
        var isNew = false
        for package in packages {
            let state = Self.state(package.folder)
            if let state, let fields = known[package.folder[...]], fields[1] == state.words,
                let summary = Self.summary(fields, package)
            {
                problems.append(summary)
                lines.append(fields.joined(separator: "\t"))
                continue
            }
            do throws(JudgeFailure) {
                let summary = try read(package)
                problems.append(summary)
                // Read after the state was taken: a change meanwhile shows.
                if let state, state.latest < now - Self.settled,
                    let line = Self.line(summary, package, state.words)
                {
                    isNew = true
                    lines.append(line)
                }
            } catch {
                broken.append(error)
            }
        }
        // Also where packages are gone.
        if isNew || lines.count - 1 != known.count {
            try? Files.makeFolder(Files.parent(path))
            try? Files.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: path)
        }
        return (problems, broken)
    }

    private static func line(
        _ summary: ProblemSummary, _ package: PackageFolder, _ state: String
    ) -> String? {
        let fields = [
            package.folder, state, summary.title, summary.topic, summary.difficulty.rawValue,
            summary.kind.rawValue, "\(summary.minutes)",
        ]
        let isPlain = fields.allSatisfy { field in
            !field.utf8.contains { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\n") }
        }
        return isPlain ? fields.joined(separator: "\t") : nil
    }

    private static func summary(
        _ fields: [Substring], _ package: PackageFolder
    ) -> ProblemSummary? {
        guard let difficulty = Difficulty(rawValue: String(fields[4])),
            let kind = ProblemKind(rawValue: String(fields[5])), let minutes = Int(fields[6])
        else { return nil }
        return ProblemSummary(
            slug: package.slug, title: String(fields[2]), track: package.track,
            topic: String(fields[3]), difficulty: difficulty, kind: kind, minutes: minutes)
    }
}

extension ProblemLibrary {
    /// As ``summaries()``, without reading what has not changed since it was
    /// read before.
    ///
    /// `now` is the time in nanoseconds since 1970. Cost: some 10 µs a package.
    package func summaries(
        rememberedIn memory: SummaryMemory, now: Int
    ) throws(JudgeFailure) -> (problems: [ProblemSummary], broken: [JudgeFailure]) {
        let index = try LibraryIndex(root: root)
        let (problems, broken) = memory.summaries(of: index.packages, now: now) {
            package throws(JudgeFailure) in try PackageHeader(package).summary
        }
        return (problems, index.broken + broken)
    }
}
