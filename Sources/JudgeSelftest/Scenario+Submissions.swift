internal import Glibc
internal import JudgeCore
internal import JudgeEngine
internal import JudgeFiles
internal import JudgeToolchain

extension Scenario {
    /// Files that are handed in.
    static let submissions = [
        Scenario(id: "evil-name", breaches: evilNames),
        Scenario(id: "not-a-file", breaches: notFiles),
    ]

    private static let names = [
        "a b.swift", "line\nend.swift", "..swift", "-x.swift", "$(touch judge-attack-mark).swift",
        "`touch judge-attack-mark`;.swift", "解答\u{202E}.swift",
        String(repeating: "x", count: 200) + ".swift",
    ]

    /// Every name is taken literally: the solution is read and judged.
    private static func evilNames(_ tools: Tools) -> [String] {
        let source = "class Solution { func attack(_ a: Int, _ b: Int, _ c: Int) -> Int { 42 } }\n"
        guard let id = Slug("evil-name") else { return ["no name"] }
        var breaches: [String] = []
        for name in names {
            let path = "\(tools.folder)/\(name)"
            do {
                try Files.write(Array(source.utf8), to: path)
                let submission = try tools.read(path, .mebibytes(1))
                let verdict = AttackRun(judge: tools.judge, read: tools.read, level: 1, port: 0)
                    .judging(of: submission, as: id).verdict
                if verdict != .accepted { breaches.append("\(name): \(verdict.rawValue)") }
            } catch {
                breaches.append("\(name): \(error)")
            }
        }
        return breaches
    }

    private static func notFiles(_ tools: Tools) -> [String] {
        let folder = tools.folder
        let fifo = "\(folder)/fifo.swift"
        let empty = "\(folder)/empty.swift"
        let large = "\(folder)/large.swift"
        let binary = "\(folder)/binary.swift"
        let link = "\(folder)/link.swift"
        do {
            try Files.write([], to: empty)
            try Files.write([UInt8](repeating: 32, count: 3 << 20), to: large)
            try Files.write([47, 47, 0, 10], to: binary)
        } catch {
            return ["\(error)"]
        }
        guard mkfifo(fifo, 0o600) == 0, symlink("/dev/zero", link) == 0 else {
            return ["the files to try cannot be made"]
        }
        return ([folder, fifo, empty, large, binary, link, "/dev/zero", "\(folder)/none.swift"])
            .flatMap { path in
                tools.mustRefuse(path, .usage, naming: path) { () throws(JudgeFailure) in
                    try tools.read(path, .mebibytes(1))
                }
            }
    }
}
