import Foundation
import JudgeCore
import JudgeProblems

/// A library in a folder of its own that goes away with it.
final class TemporaryLibrary {
    let root: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "judge-problems-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        root = folder.path
    }

    /// A library with the one problem that most tests start from.
    ///
    /// `changes` are files of the package with their new text; `nil` takes a
    /// file away.
    convenience init(changing changes: [String: String?]) throws {
        try self.init()
        try add(changing: changes)
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    func add(
        _ slug: String = "two-sum", track: String = "algorithms",
        changing changes: [String: String?] = [:]
    ) throws {
        var files = Self.twoSum
        files["interview.yaml"] = Self.interview(track: track)
        for (path, text) in changes { files[path] = text }
        for (path, text) in files { try write("\(track)/\(slug)/\(path)", Data(text.utf8)) }
    }

    func write(_ path: String, _ data: Data) throws {
        let file = URL(filePath: root).appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(atPath: "\(root)/\(path)")
    }

    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: "\(root)/\(path)", withDestinationPath: target)
    }

    var library: ProblemLibrary { ProblemLibrary(root: root) }

    /// Where the file of a failure lies in the package of ``init(changing:)``.
    func path(of failure: JudgeFailure?) -> String? {
        guard let file = failure?.file else { return nil }
        let package = "\(root)/algorithms/two-sum/"
        return file.hasPrefix(package) ? String(file.dropFirst(package.count)) : file
    }

    static func interview(track: String) -> String {
        """
        track: \(track)
        topic: arrays-hashing
        difficulty: easy
        kind: function
        minutes: 15

        """
    }

    static let problem = """
        problem_format_version: 2025-09
        name: Two Sum
        uuid: 358dc8a3-ce95-4430-b7a9-24c735e41182
        limits:
          time_limit: 1.5

        """

    private static let twoSum = [
        "problem.yaml": problem,
        "statement/problem.en.md": "Find two numbers.\n",
        "solution/solution.en.md": "Use a dictionary.\n",
        "attachments/templates/swift/Solution.swift": """
        class Solution {
            func twoSum(_ nums: [Int], _ target: Int) -> [Int] {

            }
        }

        """,
        "data/sample/01-first.in": "[2,7]\n9\n",
        "data/sample/01-first.ans": "[0,1]\n",
        "data/secret/1-edge/01-equal.in": "[3,3]\n6\n",
        "data/secret/1-edge/01-equal.ans": "[0,1]\n",
        "data/secret/1-edge/01-equal.yaml": "hint: \"all values equal\"\n",
        "data/secret/1-edge/test_group.yaml": "# nothing to say\n",
        "data/secret/2-small/01-three.in": "[1,2,4]\n6\n",
        "data/secret/2-small/01-three.ans": "[1,2]\n",
        "submissions/accepted/table.swift": "class Solution {}\n",
        "submissions/wrong_answer/first.swift": "class Solution {}\n",
    ]
}
