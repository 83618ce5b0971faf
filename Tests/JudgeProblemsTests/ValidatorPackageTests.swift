import JudgeCore
import JudgeProblems
import Testing

/// A package's own program for the verdict, and the grader that asks it.
struct ValidatorPackageTests {
    private static let program = "output_validator/validator.swift"

    private static func library(grader: String, hasProgram: Bool) throws -> TemporaryLibrary {
        var changes: [String: String?] = [
            "interview.yaml": TemporaryLibrary.interview(track: "algorithms") + grader
        ]
        if hasProgram { changes[program] = "exit(42)\n" }
        return try TemporaryLibrary(changing: changes)
    }

    @Test func `the grader validator comes with the program that decides`() throws {
        let library = try Self.library(grader: "grader: validator\n", hasProgram: true)
        let problem = try library.library.problem(named: "two-sum")
        #expect(problem.grader == GraderChoice(name: "validator"))
        #expect(problem.validator == "\(problem.folder)/\(Self.program)")
    }

    @Test func `without the program the grader has nobody to ask`() throws {
        let library = try Self.library(grader: "grader: validator\n", hasProgram: false)
        let failure = #expect(throws: JudgeFailure.self) {
            try library.library.problem(named: "two-sum")
        }
        #expect(failure?.code == "missing-file")
        #expect(library.path(of: failure) == Self.program)
        #expect(failure?.message == "the grader `validator` needs this program")
    }

    @Test(arguments: ["", "grader: unordered\n"])
    func `with the program no other grader decides`(grader: String) throws {
        let library = try Self.library(grader: grader, hasProgram: true)
        let failure = #expect(throws: JudgeFailure.self) {
            try library.library.problem(named: "two-sum")
        }
        #expect(failure?.code == "bad-grader")
        #expect(library.path(of: failure) == "interview.yaml")
        #expect(failure?.line == (grader.isEmpty ? 1 : 6))
        #expect(
            failure?.message
                == "`grader`: there is a output_validator/validator.swift, so it must be "
                + "`validator`")
    }

    @Test func `the grader validator has no options`() throws {
        let library = try Self.library(
            grader: "grader: {name: validator, path: x}\n", hasProgram: true)
        let failure = #expect(throws: JudgeFailure.self) {
            try library.library.problem(named: "two-sum")
        }
        #expect(failure?.code == "bad-grader")
        #expect(
            failure?.message
                == "`grader`: the grader validator has no option \"path\"; it has none")
    }
}
