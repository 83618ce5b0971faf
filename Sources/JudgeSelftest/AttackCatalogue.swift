internal import JudgeCore
internal import JudgeFiles

/// The attacks that are shipped, and their programs.
struct AttackCatalogue {
    /// In the file's order.
    var attacks: [Attack]
    private let folder: String

    private static let header = ["id", "class", "does", "level3", "level2", "level1"]

    /// Reads `catalogue.tsv` of a folder: tab-separated columns, their names in
    /// the first line; lines that begin with `#` are comments.
    ///
    /// A level's column holds what may come of the attack, with ` | ` between:
    /// `SV socket | RTE`. `=` is what the column before holds; `open` says that
    /// no wall stands there at this level.
    ///
    /// - Throws: `JudgeFailure` with file and line.
    init(folder: String) throws(JudgeFailure) {
        self.folder = folder
        let file = "\(folder)/catalogue.tsv"
        let text = String(decoding: try Self.read(file), as: UTF8.self)
        attacks = []
        var isHead = true
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated() where !line.isEmpty && !line.hasPrefix("#")
        {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
                .map(String.init)
            if isHead, cells != Self.header {
                throw Self.malformed(
                    "expected the columns \(Self.header.joined(separator: ", "))", file, index)
            }
            if !isHead { attacks.append(try Self.attack(cells, file, index)) }
            isHead = false
        }
    }

    private static func attack(
        _ cells: [String], _ file: String, _ index: Int
    ) throws(JudgeFailure) -> Attack {
        guard cells.count == header.count else {
            throw malformed("expected \(header.count) columns, got \(cells.count)", file, index)
        }
        guard let id = Slug(cells[0]) else {
            throw malformed("`\(cells[0])` is not a row's name", file, index)
        }
        var expected: [Int: [Outcome]] = [:]
        var before: [Outcome] = []
        for (level, cell) in zip([3, 2, 1], cells[3...]) {
            if cell == "open" { continue }
            if cell != "=" {
                before = []
                for text in cell.split(separator: "|") {
                    guard let outcome = Outcome(text) else {
                        throw malformed("\"\(text)\" is not an outcome", file, index)
                    }
                    before.append(outcome)
                }
            }
            guard !before.isEmpty else {
                throw malformed("level \(level) has no outcome", file, index)
            }
            expected[level] = before
        }
        return Attack(id: id, kind: cells[1], does: cells[2], expected: expected)
    }

    /// What a row hands in.
    enum Program {
        /// The support code and the row's own, as one file.
        case supported([UInt8])
        /// The file as it lies there, whatever it holds.
        case whole(path: String)
    }

    /// A row's program: whole where its first line is `// whole`; `nil` where
    /// the row has none.
    func program(of attack: Attack) throws(JudgeFailure) -> Program? {
        let file = "\(folder)/programs/\(attack.id).swift"
        guard Files.exists(file) else { return nil }
        let own = try Self.read(file)
        if own.starts(with: Array("// whole\n".utf8)) { return .whole(path: file) }
        return .supported(try Self.read("\(folder)/support.swift") + own)
    }

    private static func read(_ file: String) throws(JudgeFailure) -> [UInt8] {
        do throws(FileError) {
            return try Files.read(file)
        } catch {
            throw JudgeFailure(
                .judge, "selftest", "the catalogue of attacks cannot be read: \(error.reason)",
                file: file, remedy: "Build judge in its checkout, or install it again.")
        }
    }

    private static func malformed(_ message: String, _ file: String, _ index: Int) -> JudgeFailure {
        JudgeFailure(.judge, "selftest", message, file: file, line: index + 1)
    }
}
