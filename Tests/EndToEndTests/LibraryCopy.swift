import JudgeFiles
import JudgeTestSupport

/// A library of its own with a copy of two-sum, without the large tests, to be
/// changed and damaged.
struct LibraryCopy {
    let folder: TemporaryFolder
    var root: String { "\(folder.path)/Problems" }
    var package: String { "\(root)/algorithms/two-sum" }

    init() throws {
        folder = try TemporaryFolder()
        try Files.copyTree(
            "\(TestProcess.checkout)/Problems/algorithms/two-sum",
            to: "\(folder.path)/Problems/algorithms/two-sum",
            leavingOut: ["4-large", "generators"])
    }

    /// Replaces text in a file of the package.
    func change(_ name: String, _ old: String, _ new: String) throws {
        let path = "\(package)/\(name)"
        let text = String(decoding: try Files.read(path), as: UTF8.self)
        let parts = text.split(separator: old, omittingEmptySubsequences: false)
        try Files.write(Array(parts.joined(separator: new).utf8), to: path)
    }

    /// Adds a file to the package, or replaces one.
    func write(_ name: String, _ text: String) throws {
        let path = "\(package)/\(name)"
        try Files.makeFolder(Files.parent(path))
        try Files.write(Array(text.utf8), to: path)
    }

    /// With a history of its own.
    var judge: JudgeUnderTest {
        JudgeUnderTest(["JUDGE_PROBLEMS": root, "JUDGE_HOME": "\(folder.path)/home"])
    }
}
