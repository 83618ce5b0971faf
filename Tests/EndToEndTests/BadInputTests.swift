import Glibc
import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// Bad input gets a clear error: which file, which line, what was expected.
@Suite(.timeLimit(.minutes(60)))
struct BadInputTests {
    let judge = JudgeUnderTest()
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func expect(
        _ outcome: TestProcess.Outcome, code: Int, _ words: String...,
        location: Testing.SourceLocation = #_sourceLocation
    ) {
        #expect(outcome.code == code, "\(outcome)", sourceLocation: location)
        #expect(outcome.output.isEmpty, "\(outcome)", sourceLocation: location)
        let text = outcome.errors.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        for word in words {
            #expect(text.contains(word), "\(outcome.errors)", sourceLocation: location)
        }
    }

    @Test func `a misspelt problem is answered with the nearest names`() throws {
        expect(try judge("show", "two-smu"), code: 2, "two-smu", "Did you mean", "two-sum")
    }

    @Test func `a file that is none is refused without waiting`() throws {
        expect(try judge("submit", "two-sum", folder.path), code: 2, "is a folder")
        let fifo = "\(folder.path)/fifo.swift"
        #expect(mkfifo(fifo, 0o600) == 0)
        expect(try judge("submit", "two-sum", fifo), code: 2, "not a plain file")
        expect(try judge("submit", "two-sum", "/dev/zero"), code: 2, "not a plain file")
        expect(try judge("submit", "two-sum", "/nowhere.swift"), code: 2, "no such file")
    }

    @Test func `an empty, huge or foreign file is refused`() throws {
        expect(
            try judge("submit", "two-sum", folder.write("empty.swift", " \n")), code: 2, "is empty")
        let huge = try folder.write("huge.swift", "x")
        #expect(truncate(huge, 100 << 20) == 0)
        expect(try judge("submit", "two-sum", huge), code: 2, "larger than", "64 KiB")
        let foreign = "\(folder.path)/foreign.swift"
        try Files.write(Array("class A {}\n".utf8) + [0xff, 0xfe, 0x0a], to: foreign)
        expect(try judge("submit", "two-sum", foreign), code: 2, "foreign.swift:2", "UTF-8")
    }

    @Test func `odd file names are taken literally`() throws {
        let source = String(
            decoding: try Files.read(JudgeUnderTest.fixture("accepted.swift")), as: UTF8.self)
        var judge = judge
        judge.folder = folder.path
        for name in ["-x.swift", "with some spaces.swift", "$(touch oops).swift", "ünï.swift"] {
            try folder.write(name, source)
            #expect(try judge("run", "two-sum", name).code == 0, "\(name)")
        }
        #expect(!Files.exists("\(folder.path)/oops"))
    }

    @Test func `own input that no test could have is refused`() throws {
        let input = try folder.write("short.txt", "[1]\n2\n")
        let fixture = JudgeUnderTest.fixture("accepted.swift")
        expect(
            try judge("run", "two-sum", fixture, "--input", input), code: 2, "short.txt",
            "`2 <= nums.count <= 100_000` does not hold", "judge show two-sum")
        let solution = try folder.write(
            "two-sum.swift", String(decoding: try Files.read(fixture), as: UTF8.self))
        try folder.write("two-sum.cases", "# first\n[1,2]\n3\n---\n# second\n[1]\n2\n")
        expect(try judge("run", solution), code: 2, "two-sum.cases:6", "does not hold")
    }

    @Test func `an answer cannot be expected where many are right`() throws {
        let path = "\(TestProcess.checkout)/Problems/ml/nucleus-sampling/submissions/accepted"
        let name = try #require(try Files.list(path).first)
        let solution = try folder.write(
            "nucleus-sampling.swift",
            String(decoding: try Files.read("\(path)/\(name)"), as: UTF8.self))
        let input = "[0.5, 1.5]\n1.0\n2\n1.0\n1000\n1\n"
        try folder.write("nucleus-sampling.cases", input + "=>\n[1]\n")
        expect(try judge("run", solution), code: 2, "no single right answer")
    }

    @Test func `a package with a broken YAML line is named with the line`() throws {
        let library = try LibraryCopy()
        try library.change("interview.yaml", "difficulty: easy", "difficulty: [easy")
        let outcome = try library.judge("show", "two-sum")
        expect(outcome, code: 3, "interview.yaml:")
        // The list goes on without it.
        let list = try library.judge("list")
        #expect(list.code == 0)
        #expect(list.errors.contains("interview.yaml"))
    }

    @Test func `an unknown key is answered with the nearest one`() throws {
        let library = try LibraryCopy()
        try library.change("interview.yaml", "minutes:", "minuts:")
        expect(try library.judge("show", "two-sum"), code: 3, "interview.yaml:", "minutes")
    }

    @Test func `a missing answer and an orphan file are named`() throws {
        let library = try LibraryCopy()
        let answer = "\(library.package)/data/secret/1-edge/01-two-numbers.ans"
        let bytes = try Files.read(answer)
        try Files.removeTree(answer)
        let file = JudgeUnderTest.fixture("accepted.swift")
        expect(
            try library.judge("submit", "two-sum", file), code: 3, "01-two-numbers", ".ans")
        try Files.write(bytes, to: answer)
        try Files.write([], to: "\(library.package)/data/secret/1-edge/99-lost.ans")
        expect(try library.judge("submit", "two-sum", file), code: 3, "99-lost.ans")
    }

    @Test func `data of the wrong type name file, line, parameter and type`() throws {
        let library = try LibraryCopy()
        let file = JudgeUnderTest.fixture("accepted.swift")
        let own = try library.judge(
            "run", "two-sum", file, "--input", "-", input: "[1,2]\n\"three\"\n")
        expect(own, code: 2, "standard input:2", "target", "Int", "string")
        try Files.write(
            Array("[0,\"1\"]\n".utf8),
            to: "\(library.package)/data/secret/1-edge/01-two-numbers.ans")
        let outcome = try library.judge("submit", "two-sum", file)
        #expect(outcome.code == 3)
        let said = outcome.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        #expect(said.contains("01-two-numbers.ans:1"), "\(said)")
        #expect(said.contains("our fault"))
    }

    @Test func `no toolchain, and half a one`() throws {
        let file = JudgeUnderTest.fixture("accepted.swift")
        let none = JudgeUnderTest(["PATH": "/nowhere"])
        expect(try none("run", "two-sum", file), code: 3, "swiftc is not on the PATH", "Install")
        let half = JudgeUnderTest(["JUDGE_TOOLCHAIN": folder.path])
        expect(try half("run", "two-sum", file), code: 3, "not complete")
    }

    @Test func `a cache that cannot be written is named`() throws {
        let judge = JudgeUnderTest(["XDG_CACHE_HOME": "/dev/null/cache"])
        let file = JudgeUnderTest.fixture("accepted.swift")
        expect(try judge("run", "two-sum", file), code: 3, "/dev/null", "XDG_CACHE_HOME")
    }

    @Test func `a cache that others may write to is not used`() throws {
        let cache = "\(folder.path)/interview-judge"
        try Files.makeFolder(cache)
        #expect(chmod(cache, 0o777) == 0)
        let judge = JudgeUnderTest(["XDG_CACHE_HOME": folder.path])
        let file = JudgeUnderTest.fixture("accepted.swift")
        expect(try judge("run", "two-sum", file), code: 3, "others may write", "XDG_CACHE_HOME")
        #expect(try Files.list(cache) == [])
    }

    @Test func `a launcher that cannot start is our fault and says so`() throws {
        // As where the loader does not find libseccomp.
        let installed = try InstalledCopy()
        let launcher = "\(installed.folder.path)/libexec/interview-judge/judge-sandbox"
        try Files.write(Array("#!/bin/sh\nexit 127\n".utf8), to: launcher)
        #expect(chmod(launcher, 0o755) == 0)
        let outcome = try TestProcess(installed.judge, environment: judge.environment)
            .run(["run", "two-sum", JudgeUnderTest.fixture("accepted.swift")])
        #expect(outcome.code == 3)
        #expect(outcome.output.contains("our fault"))
        #expect(outcome.output.contains("the sandbox ended without a report"))
    }

    @Test func `a full disk is named and leaves nothing half made`() throws {
        // Files in this process tree may not grow beyond 64 KiB: writing the
        // harness fails as it does on a full disk.
        let cache = "\(folder.path)/cache"
        let environment = JudgeUnderTest(["XDG_CACHE_HOME": cache]).environment
        let outcome = try TestProcess("/bin/sh", environment: environment).run([
            "-c",
            "trap '' XFSZ; ulimit -f 64; exec \"$0\" run two-sum \"$1\"",
            "\(TestProcess.products)/judge", JudgeUnderTest.fixture("accepted.swift"),
        ])
        #expect(outcome.code == 3, "\(outcome)")
        #expect(outcome.errors.contains("harness"), "\(outcome)")
        // The next one, with room again, makes it.
        let again = try JudgeUnderTest(["XDG_CACHE_HOME": cache])(
            "run", "two-sum", JudgeUnderTest.fixture("accepted.swift"))
        #expect(again.code == 0, "\(again)")
    }
}
