internal import JudgeCore
internal import JudgeFiles

/// One folder of tests: `data/sample`, or a group of `data/secret`.
struct TestFolder {
    static let configuration = "test_group.yaml"
    private static let pictures = ["png", "jpg", "jpeg", "svg"]

    private let folder: String
    private let group: String
    private let isSample: Bool
    private let fullFeedback: Bool

    /// A folder whose tests have `fullFeedback` where it says nothing itself.
    init(_ folder: String, group: String, isSample: Bool, fullFeedback: Bool) {
        self.folder = folder
        self.group = group
        self.isSample = isSample
        self.fullFeedback = fullFeedback
    }

    /// Whether the tests of a folder may be shown; `nil` where it does not say.
    static func fullFeedback(in folder: String) throws(JudgeFailure) -> Bool? {
        let path = "\(folder)/\(configuration)"
        guard Files.exists(path) else { return nil }
        typealias Keys = InterviewSchema.Group
        return try MappingReader(try YAMLDocument.read(path: path), Keys.schema)
            .value(Keys.fullFeedback)
    }

    /// The tests in lexicographical order.
    func tests() throws(JudgeFailure) -> [TestCase] {
        let entries = try PackageFiles.entries(of: folder).filter { $0.name != Self.configuration }
        let files = Set(entries.map(\.name))
        let names = entries.map(\.name).filter { $0.hasSuffix(".in") }.map {
            String($0.dropLast(3))
        }
        for entry in entries { try check(entry.name, names: names) }
        let fullFeedback = try Self.fullFeedback(in: folder) ?? self.fullFeedback
        var tests: [TestCase] = []
        for name in names.sorted() {
            guard files.contains(name + ".ans") else {
                throw failure("missing-answer", "there is no answer, \(name).ans", name + ".in")
            }
            var test = TestCase(
                name: name, group: group, inputPath: "\(folder)/\(name).in",
                answerPath: "\(folder)/\(name).ans", isSample: isSample,
                fullFeedback: fullFeedback)
            if files.contains(name + ".yaml") { try configure(&test, "\(folder)/\(name).yaml") }
            tests.append(test)
        }
        return tests
    }

    private func configure(_ test: inout TestCase, _ path: String) throws(JudgeFailure) {
        typealias Keys = InterviewSchema.Case
        let reader = try MappingReader(try YAMLDocument.read(path: path), Keys.schema)
        test.hint = try reader.value(Keys.hint)
        test.fullFeedback = try reader.value(Keys.fullFeedback) ?? test.fullFeedback
    }

    /// Everything here belongs to a test.
    private func check(_ name: String, names: [String]) throws(JudgeFailure) {
        if PackageFiles.isFolder("\(folder)/\(name)") {
            throw name.hasSuffix(".files")
                ? failure("unsupported-feature", "not supported: tests with files come later", name)
                : failure("orphan-file", "there are no folders among tests", name)
        }
        guard let dot = name.lastIndex(of: ".") else {
            throw failure("orphan-file", "not part of a test", name)
        }
        let test = String(name[..<dot])
        let suffix = String(name[name.index(after: dot)...])
        let known = ["in", "ans", "yaml"] + Self.pictures
        guard known.contains(suffix) else {
            throw failure(
                "orphan-file", "not part of a test: its files end in .in, .ans or .yaml", name)
        }
        guard names.contains(test) else {
            throw failure("orphan-file", "there is no test \(test).in that this belongs to", name)
        }
    }

    private func failure(_ code: String, _ message: String, _ name: String) -> JudgeFailure {
        JudgeFailure(.judge, code, message, file: "\(folder)/\(name)")
    }
}
