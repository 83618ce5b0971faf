import JudgeFiles
import JudgeTestSupport
import Testing

/// The launcher, spoken to as from a shell.
@Suite(.timeLimit(.minutes(60)))
struct LauncherProtocolTests {
    private let folder: TemporaryFolder
    private let policy: String

    init() throws {
        folder = try TemporaryFolder()
        policy = try folder.write("test.policy", "allow read # input\n")
    }

    private func launcher(_ request: String) throws -> TestProcess.Outcome {
        try TestProcess("judge-sandbox").run([], input: request)
    }

    @Test(arguments: [
        ("", "expected judge-sandbox:1"),
        ("judge-sandbox:2\n\n", "expected judge-sandbox:1"),
        ("judge-sandbox:1\n\n", "needs a policy"),
        ("judge-sandbox:1\npolicy:/x\n", "has no end"),
        ("judge-sandbox:1\nnonsense\n\n", "no colon"),
        ("judge-sandbox:1\ncolour:red\n\n", "cannot have colour:red"),
        ("judge-sandbox:1\nbind:relative\n\n", "cannot have bind:relative"),
        ("judge-sandbox:1\nlevel:0\n\n", "level: 0 is not 1, 2 or 3"),
        ("judge-sandbox:1\nlevel:4\n\n", "level: 4 is not 1, 2 or 3"),
        ("judge-sandbox:1\nmemory-bytes:-1\n\n", "not a whole number"),
        ("judge-sandbox:1\nmemory-bytes:99999999999999999999999\n\n", "not a whole number"),
        ("judge-sandbox:1\nmemory-bytes:12x\n\n", "not a whole number"),
        (
            "judge-sandbox:1\npolicy:/nowhere\nmemory-bytes:1\nprocesses:1\n\n",
            "/nowhere: No such file"
        ),
    ])
    func `a request without sense is a fault with its reason`(request: String, reason: String)
        throws
    {
        let outcome = try launcher(request)
        #expect(outcome.code == 2)
        #expect(outcome.output.hasPrefix("fault:"))
        #expect(outcome.output.contains(reason), "\(outcome.output)")
    }

    @Test(arguments: [
        ("load:\n\n", "this session has no runner"),
        ("load:/x\n\n", "this session has no runner"),
        ("load:x\n\n", "load: x is not an absolute path"),
        ("load:/x\nentry:y\n\n", "a load has one line"),
        ("load:/x\n", "a load has one line"),
        ("test:1\nload:/x\n\n", "a run cannot have load:/x"),
        ("lode:1\n\n", "expected load, test or execute, got lode"),
    ])
    func `a box refuses a request without sense`(request: String, reason: String) throws {
        let outcome = try launcher(
            "judge-sandbox:1\npolicy:\(policy)\nmemory-bytes:67108864\nprocesses:8\n\n" + request)
        #expect(outcome.code == 2)
        #expect(outcome.output.hasPrefix("ready:1"))
        #expect(outcome.output.contains("fault:\(reason)"), "\(outcome.output)")
    }

    @Test func `a line without end is refused before it is kept`() throws {
        let outcome = try launcher(
            "judge-sandbox:1\npolicy:" + String(repeating: "x", count: 100_000))
        #expect(outcome.output.contains("has no end within"))
    }

    @Test(arguments: [
        ("allow reed", "no such system call"), ("permit read", "expected allow or errno"),
        ("errno EWHAT read", "expected the name of an error"), ("allow", "no such system call"),
        ("allow read arg9 == 1", "expected arg0 to arg5"), ("allow read arg0 > 1", "expected =="),
        ("allow read arg0 == PR_NO", "expected a number"),
        ("allow read arg0 == 1 or arg1 == 2", "expected and"),
        ("allow prctl arg0 == 1 # a\nallow prctl # b", "this line covers the ones before it"),
        ("allow read", "no reason is given"), ("allow read #  ", "no reason is given"),
    ])
    func `a policy line without sense is named`(line: String, reason: String) throws {
        let path = try folder.write("bad.policy", "# a comment\n\(line)\n")
        let outcome = try TestProcess("judge-sandbox").run(["--check-policy", path])
        #expect(outcome.code == 2)
        let number = line.contains("\n") ? 3 : 2
        #expect(outcome.errors.contains("bad.policy:\(number): \(reason)"), "\(outcome.errors)")
    }

    @Test func `our own policies are right`() throws {
        for name in ["run", "compile"] {
            let path = "\(TestProcess.checkout)/Sandbox/policies/\(name).policy"
            let outcome = try TestProcess("judge-sandbox").run(["--check-policy", path])
            #expect(outcome.code == 0, "\(outcome.errors)")
        }
    }
}
