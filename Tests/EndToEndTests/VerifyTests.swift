import Glibc
import JudgeCore
import JudgeFiles
import JudgeProblems
import JudgeTestSupport
import Testing

/// `judge verify`: the library proves itself, and a damaged package does not.
@Suite(.timeLimit(.minutes(60)))
struct VerifyTests {
    static let slugs: [String] =
        (try? ProblemLibrary(root: "\(TestProcess.checkout)/Problems").slugs()) ?? []

    @Test(arguments: slugs)
    func `a package of the library is proven`(slug: String) throws {
        // In less time: most of it goes into compiling a thousand submissions.
        let (code, document) = try JudgeUnderTest().json("verify", slug, "--quick")
        let package = try #require(document.elements.first)
        #expect(package["passed"] == .bool(true), "\(package["faults"] ?? .null)")
        #expect(package["survivors"]?.elements.isEmpty == true)
        #expect(code == 0)
        let submissions = package["submissions"]?.elements ?? []
        let expected = submissions.compactMap { $0["expected"]?.text }
        #expect(expected.count { $0 == "AC" } >= 2)
        #expect(expected.count { $0 == "WA" } >= 5)
    }

    @Test func `the whole library is there`() throws {
        let (_, list) = try JudgeUnderTest().json("list")
        #expect(Set(list.elements.compactMap { $0["slug"]?.text }) == Set(Self.slugs))
        #expect(Self.slugs.count >= 85)
    }

    @Test func `all packages of a library are verified in order`() throws {
        let library = try Self.library()
        try Files.copyTree(
            "\(TestProcess.checkout)/Problems/algorithms/valid-parentheses",
            to: "\(library.root)/algorithms/valid-parentheses",
            leavingOut: ["time_limit_exceeded"])
        try library.change("data/secret/1-edge/01-two-numbers.ans", "0", "1")
        let (code, document) = try library.judge.json("verify", "--all")
        #expect(code == 1)
        #expect(
            document.elements.map { $0["slug"]?.text } == ["two-sum", "valid-parentheses"])
        #expect(
            document.elements.map { $0["passed"] } == [.bool(false), .bool(true)], "\(document)")
    }

    /// A small package of its own that passes, to be damaged.
    private static func library() throws -> LibraryCopy {
        let library = try LibraryCopy()
        try library.write(
            "generators/answers.sha256",
            String(
                decoding: try Files.read(
                    "\(TestProcess.checkout)/Problems/algorithms/two-sum/generators/answers.sha256"),
                as: UTF8.self
            ).split(separator: "\n").filter { !$0.contains("4-large") }.joined(separator: "\n")
                + "\n")
        // Without the large tests nothing is too slow, nor reaches the bound.
        try Files.removeTree("\(library.package)/submissions/time_limit_exceeded")
        try library.change("statement/problem.en.md", "<= 100_000`", "<= 5_000`")
        return library
    }

    private static func faults(
        _ change: (LibraryCopy) throws -> Void
    ) throws -> (code: Int, faults: [String], survivors: [String]) {
        let library = try library()
        try change(library)
        let (code, document) = try library.judge.json("verify", "two-sum", "--fresh")
        let package = try #require(document.elements.first)
        return (
            code,
            package["faults"]?.elements.map {
                "\($0["aspect"]?.text ?? ""): \($0["message"]?.text ?? "")"
            } ?? [],
            package["survivors"]?.elements.compactMap(\.text) ?? []
        )
    }

    /// Whatever kind of package: one with a validator, one of numbers with generated
    /// tests, two processes between which a value crosses.
    @Test(arguments: [
        "algorithms/course-schedule-ii", "ml/stable-softmax",
        "algorithms/encode-and-decode-strings",
    ])
    func `what is altered in any package is found, and the package named`(path: String) throws {
        let library = try TemporaryFolder()
        let slug = try #require(path.split(separator: "/").last.map(String.init))
        let package = "\(library.path)/Problems/\(path)"
        try Files.copyTree(
            "\(TestProcess.checkout)/Problems/\(path)", to: package,
            leavingOut: ["time_limit_exceeded", "run_time_error"])
        let judge = JudgeUnderTest([
            "JUDGE_PROBLEMS": "\(library.path)/Problems", "JUDGE_HOME": "\(library.path)/home",
        ])
        func faults() throws -> (code: Int, faults: [String]) {
            let (code, document) = try judge.json("verify", "--all", "--quick", "--fresh")
            let verified = try #require(document.elements.first)
            #expect(verified["slug"]?.text == slug)
            #expect(verified["passed"] == .bool(code == 0))
            return (code, verified["faults"]?.elements.compactMap { $0["message"]?.text } ?? [])
        }

        let digests = "\(package)/generators/answers.sha256"
        let before = try Files.read(digests)
        var lines = String(decoding: before, as: UTF8.self).split(separator: "\n")
        let hidden = try #require(lines.firstIndex { $0.contains("  secret/") })
        lines[hidden] = String(repeating: "0", count: 64) + lines[hidden].dropFirst(64)
        try Files.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: digests)
        let digest = try faults()
        #expect(digest.code == 1)
        #expect(
            digest.faults == ["the answer is not what the oracle said (its SHA-256 differs)"])

        try Files.write(before, to: digests)
        let wrong = "\(package)/submissions/wrong_answer"
        let name = try #require(try Files.list(wrong).first)
        try Files.write(
            try Files.read("\(wrong)/\(name)"), to: "\(package)/submissions/accepted/zz.swift")
        let verdict = try faults()
        #expect(verdict.code == 1)
        #expect(verdict.faults.count == 1, "\(verdict)")
        #expect(
            verdict.faults.first?.hasPrefix("submissions/accepted/zz.swift is WA, not AC, at ")
                == true, "\(verdict)")
    }

    @Test func `an altered answer is found by its digest`() throws {
        let (code, faults, _) = try Self.faults { library in
            try library.change("data/secret/1-edge/01-two-numbers.ans", "0", "1")
        }
        #expect(code == 1)
        #expect(
            faults.contains("answers: the answer is not what the oracle said (its SHA-256 differs)")
        )
    }

    @Test func `what a package lacks is found, and what is left over`() throws {
        let (code, faults, _) = try Self.faults { library in
            try Files.removeTree("\(library.package)/submissions/accepted")
            try Files.removeTree("\(library.package)/submissions/wrong_answer")
            try Files.removeTree("\(library.package)/solution")
            try library.change(
                "interview.yaml", "related: [three-sum,", "related: [two-sum, three-sum, three-sum,"
            )
            try library.change("interview.yaml", "prerequisites: []", "prerequisites: [two-sums]")
            try library.change(
                "statement/problem.en.md", "**Constraints**",
                "TODO: say more\n\n**Constraints**\n\n- There are n of them, `n <= 3`.")
            for ending in ["in", "ans"] {
                let name = "data/secret/1-edge/01-two-numbers.\(ending)"
                let text = try Files.read("\(library.package)/\(name)")
                try library.write(
                    name.replacing("01-two-numbers", with: "99-again"),
                    String(decoding: text, as: UTF8.self))
            }
        }
        #expect(code == 1)
        for fault in [
            "submissions: no submission is AC, so nothing is proven",
            "submissions: no submission is WA, so nothing is proven",
            "structure: there is no editorial", "structure: `related` names the problem itself",
            "structure: `related` names three-sum twice",
            "structure: `prerequisites` names two-sums, which is not there; is two-sum meant?",
            "structure: a place is still to be filled in",
            "structure: edge/99-again has the same input as edge/01-two-numbers",
            "bounds: `n <= 3` is not read: a bullet begins with its comparison, or has none",
        ] {
            #expect(faults.contains(fault), "\(fault) is not in \(faults)")
        }
    }

    @Test func `a statement without bounds that are read is found`() throws {
        let (code, faults, _) = try Self.faults { library in
            try library.change("statement/problem.en.md", "**Constraints**", "**Bounds**")
        }
        #expect(code == 1)
        #expect(
            faults == ["bounds: no bullet below **Constraints** begins with a comparison"])
    }

    @Test func `every problem that a package names is there`() throws {
        let problems = "\(TestProcess.checkout)/Problems"
        for track in try Files.list(problems) {
            for slug in Self.slugs {
                let file = "\(problems)/\(track)/\(slug)/interview.yaml"
                guard Files.exists(file) else { continue }
                let text = String(decoding: try Files.read(file), as: UTF8.self)
                let lists = text.matches(of: /\n(?:related|prerequisites): \[(.*)\]/)
                #expect(lists.count == 2, "\(slug)")
                let names = lists.flatMap { $0.1.split(separator: ", ").map(String.init) }
                #expect(Set(names).isSubset(of: Self.slugs), "\(slug)")
            }
        }
    }

    @Test func `an altered digest is found`() throws {
        let (code, faults, _) = try Self.faults { library in
            try library.change(
                "generators/answers.sha256", "  secret/1-edge/01-two-numbers.ans",
                "  secret/1-edge/01-two-number.ans")
        }
        #expect(code == 1)
        #expect(
            faults == [
                "answers: the oracle's answer to secret/1-edge/01-two-numbers.ans is not noted",
                "answers: there is no test for secret/1-edge/01-two-number.ans",
            ])
    }

    @Test func `an altered expected verdict is found`() throws {
        let (code, faults, _) = try Self.faults { library in
            let folder = "\(library.package)/submissions"
            try Files.write(
                try Files.read("\(folder)/wrong_answer/one_based.swift"),
                to: "\(folder)/accepted/one_based.swift")
        }
        #expect(code == 1)
        #expect(faults.count == 1)
        #expect(
            faults.first?.hasPrefix(
                "submissions: submissions/accepted/one_based.swift is WA, not AC, at edge/")
                == true,
            "\(faults)")
    }

    @Test func `a wrong submission that no test kills survives`() throws {
        let (code, faults, survivors) = try Self.faults { library in
            let folder = "\(library.package)/submissions"
            try Files.write(
                try Files.read("\(folder)/accepted/dictionary.swift"),
                to: "\(folder)/wrong_answer/nothing_wrong.swift")
        }
        #expect(code == 1)
        #expect(survivors == ["submissions/wrong_answer/nothing_wrong.swift"])
        #expect(
            faults == ["submissions: submissions/wrong_answer/nothing_wrong.swift is AC, not WA"])
    }

    @Test func `an example that is not the sample is found`() throws {
        let (code, faults, _) = try Self.faults { library in
            try library.change("statement/problem.en.md", "[8, 3, 14, 5]\n19", "[8, 3, 14, 5]\n20")
        }
        #expect(code == 1)
        let message = "samples: the example's input is not that of the sample"
        #expect(faults.contains { $0.hasPrefix(message) }, "\(faults)")
    }

    @Test func `inputs beyond the bounds and bounds beyond the inputs are found`() throws {
        let (code, faults, _) = try Self.faults { library in
            try library.change(
                "statement/problem.en.md", "`-2_000_000_000 <= target <= 2_000_000_000`",
                "`-1_999_999_999 <= target <= 3_000_000_000`")
        }
        #expect(code == 1)
        #expect(faults.contains { $0.contains("does not hold: -1999999999 <= -2000000000") })
        #expect(
            faults.contains(
                "bounds: no test reaches the upper bound of "
                    + "`-1_999_999_999 <= target <= 3_000_000_000`"))
    }

    @Test func `tests that accept a mutated answer are too weak`() throws {
        let (code, faults, survivors) = try Self.faults { library in
            // Accepts whatever fits the signature.
            try library.write(
                "output_validator/validator.swift",
                "import Foundation\nexit(42)\n")
            try library.change("interview.yaml", "grader: unordered", "grader: validator")
        }
        #expect(code == 1)
        #expect(survivors.contains("mutant: the last element left out"), "\(survivors)")
        #expect(faults.contains("mutants: accepted on all tests: the first number 1 larger"))
    }

    @Test func `what passed and has not changed is not tried again`() throws {
        let library = try Self.library()
        let (first, before) = try library.judge.json("verify", "two-sum", "--fresh")
        #expect(first == 0, "\(before)")
        #expect(before.elements.first?["cached"] == .bool(false))
        let (_, again) = try library.judge.json("verify", library.package)
        #expect(again.elements.first?["cached"] == .bool(true))
        try library.change("solution/solution.en.md", "a", "a ")
        let (_, changed) = try library.judge.json("verify", library.package)
        #expect(changed.elements.first?["cached"] == .bool(false))
    }

    @Test func `in a hurry a wrong submission goes as far as the first test that kills it`() throws
    {
        let library = try Self.library()
        let (code, full) = try library.judge.json("verify", "two-sum")
        let (hurried, quick) = try library.judge.json("verify", "two-sum", "--quick")
        #expect(code == 0 && hurried == 0, "\(full) \(quick)")
        func kills(_ document: JSONValue) -> [String: [String]] {
            Dictionary(
                (document.elements.first?["submissions"]?.elements ?? []).map {
                    ($0["path"]?.text ?? "", $0["killedBy"]?.elements.compactMap(\.text) ?? [])
                }, uniquingKeysWith: { first, _ in first })
        }
        #expect(kills(full).values.contains { $0.count > 1 })
        #expect(kills(quick) == kills(full).mapValues { Array($0.prefix(1)) })
        #expect(quick.elements.first?["idleTests"] == .null)
        #expect(full.elements.first?["idleTests"]?.elements.isEmpty == true)
    }

    @Test func `JUnit XML says what failed`() throws {
        let library = try Self.library()
        try library.change("data/secret/1-edge/01-two-numbers.ans", "0", "1")
        let file = "\(library.folder.path)/verify.xml"
        let outcome = try library.judge("verify", "two-sum", "--junit", file)
        #expect(outcome.code == 1)
        let text = String(decoding: try Files.read(file), as: UTF8.self)
        #expect(text.contains(#"<testcase classname="two-sum" name="structure"/>"#))
        #expect(text.contains(#"<failure message="the answer is not what the oracle said"#))
    }

    @Test(arguments: [["verify"], ["verify", "two-sum", "--all"]])
    func `what is to be verified must be said`(arguments: [String]) throws {
        let outcome = try TestProcess("judge", environment: JudgeUnderTest().environment)
            .run(arguments)
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains("Name problems or package folders, or say --all."))
    }

    @Test func `a package is found by any path to it`() throws {
        let library = try Self.library()
        _ = try library.judge("verify", "two-sum", "--quick")
        var judge = library.judge
        for (folder, path) in [
            (library.package, "."), (library.package, "../two-sum"),
            ("\(library.root)/algorithms", "two-sum/"), ("\(library.root)/algorithms", "./two-sum"),
            ("/", "\(library.root)//algorithms/two-sum"),
        ] {
            judge.folder = folder
            let (code, document) = try judge.json("verify", path, "--quick")
            #expect(code == 0, "\(path)")
            #expect(document.elements.first?["slug"]?.text == "two-sum", "\(path): \(document)")
        }
        // A link is the package that a library has by the link's name.
        let other = try TemporaryFolder()
        let linked = "\(other.path)/algorithms/pair-sum"
        try Files.makeFolder("\(other.path)/algorithms")
        try #require(symlink(library.package, linked) == 0)
        judge.folder = "/"
        let (_, document) = try judge.json("verify", linked, "--quick")
        #expect(document.elements.first?["slug"]?.text == "pair-sum", "\(document)")
        let elsewhere = "\(other.path)/elsewhere"
        try #require(symlink(library.package, elsewhere) == 0)
        let (_, same) = try judge.json("verify", elsewhere, "--quick")
        #expect(same.elements.first?["slug"]?.text == "two-sum", "\(same)")
    }

    @Test func `without submissions the rest is looked at all the same`() throws {
        let (code, faults, _) = try Self.faults { library in
            try Files.removeTree("\(library.package)/submissions")
            try library.change("statement/problem.en.md", "**Constraints**", "**Bounds**")
        }
        #expect(code == 1)
        #expect(faults.contains("submissions: there is no such file or folder"), "\(faults)")
        #expect(
            faults.contains("bounds: no bullet below **Constraints** begins with a comparison"),
            "\(faults)")
    }

    @Test func `what cannot be done is said before the work`() throws {
        let library = try TemporaryFolder()
        let judge = JudgeUnderTest(["JUDGE_PROBLEMS": library.path])
        let empty = try judge("verify", "--all")
        #expect(empty.code == 2)
        #expect(empty.errors.contains("there are no problems in this library"))
        // Before anything else: there is no such problem.
        let unwritable = try JudgeUnderTest()(
            "verify", "no-such-problem", "--junit", "/nonexistent/report.xml")
        #expect(unwritable.code == 2)
        #expect(unwritable.output.isEmpty)
        #expect(unwritable.errors.contains("/nonexistent/report.xml"))
    }

    @Test func `a path that is no package says where one lies`() throws {
        let outcome = try JudgeUnderTest()("verify", "/tmp/no-such/package")
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains("there is no package folder here"))
    }
}
