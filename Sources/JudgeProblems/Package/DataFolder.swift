internal import JudgeCore

/// The folder `data`: which tests a package has.
struct DataFolder {
    let folder: String

    init(_ folder: String) { self.folder = folder }

    /// Samples and hidden tests, each in the order in which they are judged.
    func tests() throws(JudgeFailure) -> (samples: [TestCase], hidden: [TestCase]) {
        let known = ["sample", "secret"] + PackagePaths.otherData
        for entry in try PackageFiles.entries(of: folder) where !known.contains(entry.name) {
            throw JudgeFailure(
                .judge, "orphan-file", "not part of the test data", file: "\(folder)/\(entry.name)"
            ).offering(entry.name, among: known)
        }
        return (try samples(), try hidden())
    }

    private func samples() throws(JudgeFailure) -> [TestCase] {
        let path = "\(folder)/sample"
        let tests = try TestFolder(path, group: "sample", isSample: true, fullFeedback: true)
            .tests()
        guard !tests.isEmpty else {
            throw JudgeFailure(.judge, "no-samples", "the problem has no samples", file: path)
        }
        return tests
    }

    /// `secret` holds tests or groups of tests, never both.
    private func hidden() throws(JudgeFailure) -> [TestCase] {
        let path = "\(folder)/secret"
        let entries = try PackageFiles.entries(of: path)
        let groups = entries.map(\.name).filter {
            PackageFiles.isFolder("\(path)/\($0)")
        }
        let files = entries.map(\.name).filter {
            !groups.contains($0) && $0 != TestFolder.configuration
        }
        if groups.isEmpty {
            let tests = try TestFolder(
                path, group: "secret", isSample: false, fullFeedback: false
            ).tests()
            guard !tests.isEmpty else { throw empty(path, "the problem has no hidden tests") }
            return tests
        }
        if let file = files.first {
            throw JudgeFailure(
                .judge, "mixed-groups", "`secret` holds groups, so no files of tests beside them",
                file: "\(path)/\(file)")
        }
        let fullFeedback = try TestFolder.fullFeedback(in: path) ?? false
        var names: [String: String] = [:]
        var tests: [TestCase] = []
        for group in groups {
            let name = Self.shownName(group)
            if let other = names.updateValue(group, forKey: name) {
                throw JudgeFailure(
                    .judge, "duplicate-group", "shown as `\(name)`, and so is \(other)",
                    file: "\(path)/\(group)")
            }
            let inGroup = try TestFolder(
                "\(path)/\(group)", group: name, isSample: false, fullFeedback: fullFeedback
            ).tests()
            guard !inGroup.isEmpty else {
                throw empty("\(path)/\(group)", "the group has no tests")
            }
            tests += inGroup
        }
        return tests
    }

    private func empty(_ path: String, _ message: String) -> JudgeFailure {
        JudgeFailure(.judge, "no-tests", message, file: path)
    }

    /// The folder's name without the number that orders it: `1-edge` is `edge`.
    private static func shownName(_ folder: String) -> String {
        let rest = folder.drop { $0.isASCII && $0.isNumber }
        guard rest.count < folder.count, rest.first == "-", rest.count > 1 else { return folder }
        return String(rest.dropFirst())
    }
}
