internal import Glibc
internal import JudgeCore
internal import JudgeFiles
internal import JudgeProblems

/// A small package in a library of its own, to be spoilt.
struct EvilPackage {
    static let slug = "double"

    /// The library's folder.
    var root: String

    var library: ProblemLibrary { ProblemLibrary(root: root) }

    private var folder: String { "\(root)/algorithms/\(Self.slug)" }

    func make() throws {
        for (path, text) in Self.files { try write(path, text) }
        try describe(grader: "exact")
    }

    func write(_ path: String, _ text: String) throws {
        try Files.makeFolder(Files.parent("\(folder)/\(path)"))
        try Files.write(Array(text.utf8), to: "\(folder)/\(path)")
    }

    func link(_ path: String, _ target: String) throws {
        let link = "\(folder)/\(path)"
        if (try? Files.status(link))?.kind == .folder { try Files.removeTree(link) }
        guard symlink(target, link) == 0 else { throw FileError(path: link, number: errno) }
    }

    func pipe(_ path: String) throws {
        guard mkfifo("\(folder)/\(path)", 0o600) == 0 else {
            throw FileError(path: path, number: errno)
        }
    }

    /// Has the package's validator be this file.
    func validate(_ path: String) throws {
        try describe(grader: "validator")
        if !path.hasPrefix("output_validator/") {
            try Files.makeFolder("\(folder)/output_validator")
            try link("output_validator/validator.swift", path)
        }
    }

    private func describe(grader: String) throws {
        try write(
            "interview.yaml",
            """
            track: algorithms
            topic: arrays-hashing
            difficulty: easy
            kind: function
            minutes: 5
            grader: \(grader)

            """)
    }

    private static let files = [
        "problem.yaml": """
        problem_format_version: 2025-09
        name: Double
        uuid: 5b0c7b0e-6f5e-4b0c-9b4e-4f3d2a1c0e9f
        limits:
          time_limit: 0.5

        """,
        "statement/problem.en.md": "Twice the number.\n",
        "solution/solution.en.md": "Add it to itself.\n",
        "attachments/templates/swift/Solution.swift": """
        class Solution {
            func double(_ n: Int) -> Int {

            }
        }

        """,
        "data/sample/1.in": "1\n",
        "data/sample/1.ans": "2\n",
        "data/secret/1-edge/01-zero.in": "0\n",
        "data/secret/1-edge/01-zero.ans": "0\n",
        "data/secret/1-edge/01-zero.yaml": "hint: \"zero\"\n",
        "data/secret/1-edge/test_group.yaml": "# nothing to say\n",
        "submissions/accepted/sum.swift":
            "class Solution { func double(_ n: Int) -> Int { 2 * n } }\n",
    ]
}
