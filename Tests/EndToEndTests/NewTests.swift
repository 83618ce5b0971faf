import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// `judge new`: a package that passes once its marked places are filled in.
@Suite(.timeLimit(.minutes(60)))
struct NewTests {
    @Test(arguments: ["function", "class", "program"])
    func `a scaffold is proven once its marked places are filled in`(kind: String) throws {
        let folder = try TemporaryFolder()
        try Files.makeFolder("\(folder.path)/library")
        let judge = JudgeUnderTest(["JUDGE_PROBLEMS": "\(folder.path)/library"])
        let (code, document) = try judge.json(
            "new", "my-sum", "--track", "ml", "--kind", kind)
        #expect(code == 0)
        let package = "\(folder.path)/library/ml/my-sum"
        #expect(document["folder"]?.text == package)
        let (marked, faults) = try judge.json("verify", package, "--quick")
        #expect(marked == 1)
        let messages = faults.elements.first?["faults"]?.elements ?? []
        #expect(messages.count > 5)
        for fault in messages {
            #expect(fault["message"]?.text == "a place is still to be filled in", "\(fault)")
            let file = try #require(fault["file"]?.text)
            let text = String(decoding: try Files.read(file), as: UTF8.self)
            try Files.write(Array(text.replacing("TODO", with: "Done").utf8), to: file)
        }
        let (verified, result) = try judge.json("verify", package, "--quick")
        #expect(verified == 0, "\(result)")
        // Nothing is written over.
        let before = try Files.read("\(package)/problem.yaml")
        #expect(try judge("new", "my-sum", "--track", "data").code == 2)
        #expect(try judge("new", "my-sum", "--track", "ml").code == 2)
        #expect(try Files.read("\(package)/problem.yaml") == before)
        #expect(!Files.exists("\(folder.path)/library/data"))
    }

    @Test(arguments: [
        (["new", "My_Sum", "--track", "ml"], "`My_Sum` is no problem's name"),
        (["new", "my-sum"], "--track"),
        (["new", "my-sum", "--track", "ml", "--kind", "interactive"], "--kind is function, class"),
        (["new", "my-sum", "--track", "ml", "--to", "/proc/nowhere"], "/proc/nowhere"),
    ])
    func `what is wrong with the call is said`(arguments: [String], message: String) throws {
        let outcome = try TestProcess("judge", environment: JudgeUnderTest().environment)
            .run(arguments)
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }
}
