import Glibc
import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// An ordinary user, and one on a machine without namespaces, are judged by
/// what there is, and the report says so.
@Suite(.timeLimit(.minutes(60)), .serialized, .enabled(if: geteuid() == 0, "needs root"))
struct LessPrivilegedTests {
    private let library: LibraryCopy
    private let fixtures: TemporaryFolder

    init() throws {
        library = try LibraryCopy()
        try library.change("problem.yaml", "time_limit: 0.25", "time_limit: 20")
        try library.change("problem.yaml", "memory: 256", "memory: 128")
        #expect(chmod(library.folder.path, 0o755) == 0)
        fixtures = try TemporaryFolder()
        #expect(chmod(fixtures.path, 0o755) == 0)
    }

    /// Judges a fixture as `who`: `user` or `bare`.
    private func judge(_ fixture: String, as who: String) throws -> JSONValue {
        let installed = try InstalledCopy.shared.get()
        let source = String(
            decoding: try Files.read(JudgeUnderTest.fixture(fixture)), as: UTF8.self)
        let file = try fixtures.write(fixture, source)
        let environment = JudgeUnderTest([
            "XDG_CACHE_HOME": installed.cache, "JUDGE_PROBLEMS": library.root,
        ]).environment
        let outcome = try TestProcess("less-privileged", environment: environment).run([
            who, installed.judge, "submit", "two-sum", file, "--fail-fast", "--json",
        ])
        return try JSONReader.read(Array(outcome.output.utf8))
    }

    @Test(arguments: [("user", 2), ("bare", 1)])
    func `the report says how much isolation there was`(who: String, level: Int) throws {
        let judging = try judge("accepted.swift", as: who)
        #expect(judging["verdict"]?.text == "AC", "\(judging)")
        #expect(judging["isolation"]?["level"] == .integer(level), "\(judging)")
        let missing = judging["isolation"]?["missing"]?.elements.compactMap { $0["layer"]?.text }
        #expect(missing?.contains("memory-cgroup") == true)
        #expect(missing?.contains("user") == (level == 1))
    }

    @Test(arguments: ["user", "bare"])
    func `the verdicts are the same with less`(who: String) throws {
        for (fixture, verdict) in [
            ("heap.swift", "MLE"), ("leak.swift", "MLE"), ("recursion.swift", "RTE"),
            ("index.swift", "RTE"), ("socket.swift", "SV"), ("fork.swift", "SV"),
            ("kill.swift", "SV"), ("write.swift", "AC"), ("descriptors.swift", "AC"),
            ("concurrency.swift", "AC"), ("foundation.swift", "AC"),
            ("deep-recursion.swift", "AC"), ("flood.swift", "OLE"),
        ] {
            let judging = try judge(fixture, as: who)
            #expect(judging["verdict"]?.text == verdict, "\(fixture) \(judging)")
        }
    }

    /// Landlock holds neither modes nor times: without namespaces the policy does.
    @Test func `a package's validator changes no file of the user`() throws {
        let user = uid_t(TestProcess.ordinaryUser)
        let file = try fixtures.write("private", "text", mode: 0o600)
        #expect(chown(fixtures.path, user, user) == 0 && chown(file, user, user) == 0)
        let before = try Files.status(file)
        try library.change("interview.yaml", "grader: unordered", "grader: validator")
        try library.write(
            "output_validator/validator.swift",
            """
            chmod("\(file)", 0o666)
            utimensat(AT_FDCWD, "\(file)", [timespec(), timespec()], 0)
            exit(42)

            """)
        try Files.makeReadable(library.folder.path)
        let judging = try judge("accepted.swift", as: "bare")
        #expect(judging["verdict"]?.text == "AC", "\(judging)")
        #expect(try Files.status(file) == before)
        var status = stat()
        #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o600)
    }
}
