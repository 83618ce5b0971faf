import JudgeCore
import Testing

@testable import JudgeToolchain

struct SubmissionTests {
    @Test(arguments: [
        ("two-sum.swift", "two-sum.swift"), ("work/Two_Sum.2.swift", "Two_Sum.2.swift"),
        ("/a/b.swift", "b.swift"), ("-o.swift", nil), (".swift", nil), (".hidden.swift", nil),
        ("judge-driver.swift", nil), ("a b.swift", nil), ("é.swift", nil), ("a.txt", nil),
        ("a\n.swift", nil), ("@args.swift", nil), ("", nil),
        (String(repeating: "a", count: 100) + ".swift", nil),
    ])
    func `a plain file name stays, any other is replaced`(_ row: (file: String, name: String?)) {
        #expect(Submission(file: row.file, source: []).boxName == row.name ?? "submission.swift")
    }
}

struct CrashLocatorTests {
    private static let submission = Submission(file: "work/a.swift", source: [])

    private static func place(_ text: String) -> CrashLocator.Place? {
        CrashLocator.read(text, submission: submission)
    }

    @Test func `the first line in the submission is the place, the trap says why`() {
        #expect(
            Self.place(
                """
                Swift runtime failure: Index out of range
                /work/<compiler-generated>:0:0
                $s10Foundation4DataV
                /build/Foundation/Data.swift:7:3
                $s10Submission8SolutionC
                /work/a.swift:12:9

                judge_entry
                /work/judge-driver.swift:9:1
                """)
                == CrashLocator.Place(
                    reason: "Index out of range",
                    location: SourceLocation(file: "work/a.swift", line: 12, column: 9)))
    }

    @Test func `a place without a column and a reason is one`() {
        #expect(
            Self.place("f\n/work/a.swift:3:0\n")
                == CrashLocator.Place(
                    reason: nil, location: SourceLocation(file: "work/a.swift", line: 3)))
    }

    @Test func `a reason without a place is told`() {
        let text = "Swift runtime failure: arithmetic overflow\n/work/a.swift:0:0\n"
        #expect(
            Self.place(text) == CrashLocator.Place(reason: "arithmetic overflow", location: nil))
    }

    @Test(arguments: ["", "??\n??:0:0\n", "f\n", "f\na.swift\n", "f\n/x/b.swift:1:1\n", "f\n:::\n"])
    func `what leads nowhere is no place`(_ text: String) { #expect(Self.place(text) == nil) }
}
