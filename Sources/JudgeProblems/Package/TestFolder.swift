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
        // A generated test has no input here, but a file that says how it is made.
        let names = Set(
            files.filter { $0.hasSuffix(".in") }.map { String($0.dropLast(3)) }
                + files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) })
        for entry in entries { try check(entry.name, names: names) }
        let fullFeedback = try Self.fullFeedback(in: folder) ?? self.fullFeedback
        var tests: [TestCase] = []
        for name in names.sorted() {
            var test = TestCase(
                name: name, group: group, inputPath: "\(folder)/\(name).in",
                answerPath: "\(folder)/\(name).ans", isSample: isSample,
                fullFeedback: fullFeedback)
            if files.contains(name + ".yaml") { try configure(&test, "\(folder)/\(name).yaml") }
            try checkFiles(of: test, files)
            tests.append(test)
        }
        return tests
    }

    /// Input and answer each stand in the package, or are generated.
    private func checkFiles(of test: TestCase, _ files: Set<String>) throws(JudgeFailure) {
        let name = test.name
        switch (files.contains(name + ".in"), test.recipe != nil) {
        case (true, false): break
        case (false, true) where !isSample: break
        case (true, true):
            throw failure(
                "orphan-file", "there is a .in as well as `generate` in \(name).yaml", name + ".in")
        case (false, true):
            throw failure("bad-value", "samples are not generated", name + ".yaml")
        case (false, false):
            throw failure(
                "orphan-file", "there is no test \(name).in that this belongs to", name + ".yaml")
        }
        let hasAnswer = files.contains(name + ".ans")
        if test.recipe?.answerDigest != nil, hasAnswer {
            throw failure(
                "orphan-file", "there is a .ans as well as `ans` in \(name).yaml", name + ".ans")
        }
        guard hasAnswer || test.recipe?.answerDigest != nil else {
            throw failure(
                "missing-answer", "there is no answer, \(name).ans",
                name + (test.recipe == nil ? ".in" : ".yaml"))
        }
    }

    private func configure(_ test: inout TestCase, _ path: String) throws(JudgeFailure) {
        typealias Keys = InterviewSchema.Case
        let reader = try MappingReader(try YAMLDocument.read(path: path), Keys.schema)
        test.hint = try reader.value(Keys.hint)
        test.fullFeedback = try reader.value(Keys.fullFeedback) ?? test.fullFeedback
        test.recipe = try reader.value(Keys.generate)
    }

    /// Everything here belongs to a test.
    private func check(_ name: String, names: Set<String>) throws(JudgeFailure) {
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
