import Glibc
import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// What was compiled before is not compiled again, and is judged no otherwise.
@Suite(.timeLimit(.minutes(60)))
struct CompiledBeforeTests {
    private let judge = JudgeUnderTest()
    private let folder: TemporaryFolder
    /// The name of a file that nobody has submitted.
    private let name = "Solution_\(UInt64.random(in: 0 ... .max)).swift"

    init() throws { folder = try TemporaryFolder() }

    /// Submits the text of a fixture, and what is added to it.
    private func submit(
        _ fixture: String, adding text: String = ""
    ) throws -> JSONValue {
        let source = String(
            decoding: try Files.read(JudgeUnderTest.fixture(fixture)), as: UTF8.self)
        let file = try folder.write(name, source + text)
        return try judge.json("submit", "two-sum", file).document
    }

    /// The entry that was made of the file, which names it for the debugger.
    private func entry() throws -> String {
        let cache = try #require(judge.environment["XDG_CACHE_HOME"])
        let folder = "\(cache)/interview-judge/objects-\(geteuid())"
        let paths = try Files.list(folder).flatMap { part in
            try Files.list("\(folder)/\(part)").map { "\(folder)/\(part)/\($0)" }
        }
        let found = paths.first { path in
            // Other tests come and go.
            guard let bytes = try? Files.read(path) else { return false }
            return String(decoding: bytes, as: UTF8.self).contains(name)
        }
        return try #require(found)
    }

    private func isCached(_ judging: JSONValue) -> Bool? {
        guard case .bool(let isCached)? = judging["compilation"]?["cached"] else { return nil }
        return isCached
    }

    @Test(arguments: [
        "accepted.swift", "wrong.swift", "index.swift", "concurrency.swift", "foundation.swift",
        "socket.swift", "takeover.swift", "missing-symbol.swift",
    ])
    func `a submission is compiled once and judged twice alike`(fixture: String) throws {
        let first = try submit(fixture)
        let second = try submit(fixture)
        #expect(isCached(first) == false)
        #expect(isCached(second) == true)
        #expect(second["verdict"] == first["verdict"])
        #expect(second.testVerdicts == first.testVerdicts)
        #expect(second["passedTests"] == first["passedTests"])
        // The reason and the line of each crash.
        for (one, other) in zip(
            first["tests"]?.elements ?? [], second["tests"]?.elements ?? [])
        {
            #expect(one["reason"] == other["reason"])
            #expect(one["location"] == other["location"])
        }
        // It is said how long it took when it was done.
        #expect(
            second["compilation"]?["wallMilliseconds"]
                == first["compilation"]?["wallMilliseconds"])
    }

    @Test func `a crash is found in its line without a compiler`() throws {
        _ = try submit("index.swift")
        let second = try submit("index.swift")
        #expect(isCached(second) == true)
        let crashed = second["tests"]?.elements.first { $0["verdict"]?.text == "RTE" }
        #expect(crashed?["location"]?["line"] == .integer(4))
        #expect(crashed?["location"]?["file"]?.text == "\(folder.path)/\(name)")
    }

    @Test func `a source that was changed is compiled`() throws {
        #expect(isCached(try submit("accepted.swift")) == false)
        #expect(isCached(try submit("accepted.swift", adding: "// changed\n")) == false)
        #expect(isCached(try submit("accepted.swift")) == true)
    }

    @Test func `what does not compile is compiled again`() throws {
        for _ in 1...2 {
            let judging = try submit("no-method.swift")
            #expect(judging["verdict"]?.text == "CE")
            #expect(isCached(judging) == false)
        }
    }

    @Test func `a damaged entry is compiled anew and replaced`() throws {
        let first = try submit("accepted.swift")
        let path = try entry()
        let whole = try Files.read(path)
        for damaged in [
            Array(whole[..<(whole.count / 2)]),
            whole[..<(whole.count / 2)] + [whole[whole.count / 2] ^ 1]
                + whole[(whole.count / 2 + 1)...],
        ] {
            try Files.write(damaged, to: path, mode: 0o600)
            let again = try submit("accepted.swift")
            #expect(isCached(again) == false)
            #expect(again["verdict"] == first["verdict"])
            #expect(isCached(try submit("accepted.swift")) == true)
        }
    }

    @Test func `an entry that others may write to is compiled anew and replaced`() throws {
        _ = try submit("accepted.swift")
        try #require(chmod(try entry(), 0o666) == 0)
        #expect(isCached(try submit("accepted.swift")) == false)
        #expect(isCached(try submit("accepted.swift")) == true)
    }

    @Test func `a report says that it was compiled before`() throws {
        let file = "\(folder.path)/\(name)"
        try Files.write(try Files.read(JudgeUnderTest.fixture("accepted.swift")), to: file)
        let first = try judge("submit", "two-sum", file)
        #expect(first.output.contains("Time     compiled in "), "\(first)")
        let second = try judge("submit", "two-sum", file)
        #expect(second.output.contains("Time     compiled before ("), "\(second)")
        // Trying it on the samples needs the same object.
        let run = try judge.json("run", "two-sum", file)
        #expect(run.code == 0)
        #expect(isCached(run.document) == true)
    }
}
