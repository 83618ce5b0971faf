import Glibc
import JudgeCore
import JudgeFiles
import JudgeTestSupport

/// An installation with the launcher and the runner of a variant: `judge` finds
/// them below its own prefix, as it does after `make install`.
struct VariantTree: Sendable {
    var folder: String

    var judge: String { "\(folder)/bin/judge" }
    var launcher: String { "\(folder)/libexec/interview-judge/judge-sandbox" }
    var runner: String { "\(folder)/libexec/interview-judge/judge-runner" }
    private var share: String { "\(folder)/share/interview-judge" }

    /// Puts everything but the two programs where it belongs: links to the
    /// checkout, and a hard link to `judge`, which looks for its own real path.
    func fill() throws {
        for path in ["\(folder)/bin", share] { try Files.makeFolder(path) }
        let checkout = TestProcess.checkout
        for (name, target) in [
            ("policies", "Sandbox/policies"), ("harness", "Sandbox/harness"),
            ("modules", "Sandbox/modules"), ("attacks", "Sandbox/attacks"),
            ("Problems", "Problems"),
            ("modules-sources", ".build/modules/checkouts"),
        ] {
            try Files.removeTree("\(share)/\(name)")
            try Self.check(symlink("\(checkout)/\(target)", "\(share)/\(name)"), share)
        }
        try Files.removeTree(judge)
        try Self.check(link("\(TestProcess.products)/judge", judge), judge)
    }

    /// A copy that every user can read, and no more than a judging needs.
    ///
    /// Copies beside one another share the harness, which is then built once.
    func copy(to other: String) throws -> VariantTree {
        let copy = VariantTree(folder: other)
        let harness = "\(Files.parent(other))/harness"
        if !Files.exists(harness) {
            try Files.copyTree("\(share)/harness", to: harness)
            try Files.makeReadable(harness)
        }
        try Files.copyTree("\(share)/policies", to: "\(copy.share)/policies")
        try Files.removeTree("\(copy.share)/harness")
        try Files.makeReadable(other)
        try Self.check(symlink(harness, "\(copy.share)/harness"), copy.share)
        for (from, to) in [
            (judge, copy.judge), (launcher, copy.launcher), (runner, copy.runner),
        ] {
            try Files.makeFolder(Files.parent(to))
            try Files.write(try Files.read(from), to: to)
            try Self.check(chmod(to, 0o755), to)
        }
        return copy
    }

    private static func check(_ result: Int32, _ path: String) throws {
        guard result == 0 else { throw FileError(path: path, number: errno) }
    }
}

/// What `judge submit two-sum` made of a submission.
struct VariantJudging: Sendable {
    var code: Int
    var errors: String
    var output: String
    private var document: JSONValue?

    /// Judges as root, or as `less-privileged` runs it: `user` or `bare`.
    ///
    /// `source` is Swift, for the problem two-sum. In `folder` the judge keeps
    /// its history: whoever judges must be able to write there. The cache is
    /// that of all tests. Without a `library` of problems it is the
    /// installation's.
    init(
        _ tree: VariantTree, _ source: String, as who: String? = nil, folder: String,
        library: String? = nil, named name: String = "submission.swift"
    ) throws {
        let scratch = try TemporaryFolder()
        guard chmod(scratch.path, 0o755) == 0 else {
            throw FileError(path: scratch.path, number: errno)
        }
        let file = try scratch.write(name, source)
        var environment = [
            "PATH": TestProcess.path,
            "HOME": "/nonexistent",
            "XDG_CACHE_HOME": who == nil
                ? "\(TestProcess.checkout)/.build/test-cache"
                : try InstalledCopy.shared.get().cache,
            "JUDGE_HOME": "\(folder)/home-\(who ?? "root")",
        ]
        environment["JUDGE_PROBLEMS"] = library
        let arguments = ["submit", "two-sum", file, "--fail-fast", "--json"]
        let outcome =
            if let who {
                try TestProcess("less-privileged", environment: environment).run(
                    [who, tree.judge] + arguments)
            } else {
                try TestProcess(tree.judge, environment: environment).run(arguments)
            }
        code = outcome.code
        output = outcome.output
        errors = outcome.errors
        document = try? JSONReader.read(Array(output.utf8))
    }

    var verdict: String? { text(document?["verdict"]) }

    /// The isolation level that the report names.
    var level: Int? {
        guard case .integer(let level) = document?["isolation"]?["level"] else { return nil }
        return level
    }

    private func text(_ value: JSONValue?) -> String? {
        guard case .string(let text) = value else { return nil }
        return text
    }
}
