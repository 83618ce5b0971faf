import JudgeCore
import Testing

@testable import JudgeGrading

/// What holds before a package's program is asked.
struct ValidatorGraderTests {
    private func grader() throws -> any Grader {
        try Graders.make(GraderChoice(name: "validator"))
    }

    @Test(arguments: [SwiftType.int, .list, .void, .tuple([]), .record(("a", .double))])
    func `a type that JSON can hold is for it`(type: SwiftType) throws {
        #expect(try grader().objection(to: type) == nil)
    }

    @Test func `a type without a data format is refused`() throws {
        #expect(
            try grader().objection(to: .array(.named("Graph")))
                == "no JSON is laid down for a part of the type [Graph]")
        #expect(
            try grader().objection(to: .node(.graph))
                == "no JSON is laid down for a part of the type Node")
    }

    @Test func `an answer that does not fit is wrong before the program is asked`() throws {
        let type = SwiftType.array(.int)
        let misfit = try grader().grade(json("[1,null]"), expected: [json("[]")], type: type)
        #expect(misfit.difference?.path == "[1]")
        #expect(misfit.difference?.message == "expected Int, found null")
    }

    @Test func `whatever fits is for the program to judge`() throws {
        #expect(
            try grader().grade(json("[1]"), expected: [json("[2]")], type: .array(.int))
                == .accepted)
    }

    @Test func `it has no options and one expected value`() throws {
        #expect(ValidatorGrader.expectedValues == .exactlyOne)
        let error = #expect(throws: GraderOptionError.self) {
            try Graders.make(GraderChoice(name: "validator", options: ["path": .string("x")]))
        }
        #expect(
            error?.description == "the grader validator has no option \"path\"; it has none")
    }
}
