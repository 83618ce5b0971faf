import JudgeCore
import Testing

@testable import JudgeGrading

/// A hundred thousand elements, unoptimised: anything quadratic takes longer
/// than the time limit.
@Suite(.timeLimit(.minutes(60)))
struct GraderScaleTests {
    static let count = 100_000

    @Test func `exact finds the last of very many elements`() throws {
        let values = (0..<Self.count).map { JSONValue.integer($0) }
        var answer = values
        answer[Self.count - 1] = .integer(-1)
        let grade = try grade("exact", answer, values, .array(.int))
        #expect(grade.difference?.path == "[99999]")
    }

    @Test func `unordered counts very many elements, of which all are new or all the same`()
        throws
    {
        let values = (0..<Self.count).map { JSONValue.integer($0) }
        #expect(try grade("unordered", values.reversed(), values, .array(.int)).isAccepted)
        let same = [JSONValue](repeating: .integer(7), count: Self.count)
        let fewer = try grade("unordered", Array(same.dropLast()), same, .array(.int))
        #expect(
            fewer.difference?.message == "7 occurs 99999 times, expected 100000 times")
    }

    @Test func `unordered-nested takes many small groups and one large`() throws {
        let groups = (0..<20_000).map { JSONValue.array([.integer($0), .integer(-$0)]) }
        let turned = (0..<20_000).reversed().map {
            JSONValue.array([.integer(-$0), .integer($0)])
        }
        #expect(try grade("unordered-nested", turned, groups, .array(.array(.int))).isAccepted)

        let members = (0..<Self.count).map { JSONValue.integer($0) }
        #expect(
            try grade(
                "unordered-nested", [.array(members.reversed())], [.array(members)],
                .array(.array(.int))
            ).isAccepted)
    }

    @Test func `dictionaries with many keys in another order are equal`() throws {
        let members = (0..<20_000).map { JSONValue.Member("\($0)", .integer($0)) }
        let grade = try Graders.make(GraderChoice(name: "exact")).grade(
            .object(members.reversed()), expected: [.object(members)],
            type: .dictionary(key: .string, value: .int))
        #expect(grade.isAccepted)
    }

    @Test func `a difference in a long string is shown short`() throws {
        let long = String(repeating: "a", count: Self.count)
        let grade = try Graders.make(GraderChoice(name: "exact")).grade(
            .string(long + "b"), expected: [.string(long + "c")], type: .string)
        #expect(grade.difference?.got == "\"…aaaaaaaaaaaaaaaaaaaab\"")
        #expect(grade.difference?.message == "the string differs from character 100001 on")
    }

    private func grade(
        _ name: String, _ answer: [JSONValue], _ expected: [JSONValue], _ type: SwiftType
    ) throws -> Grade {
        try Graders.make(GraderChoice(name: name))
            .grade(.array(answer), expected: [.array(expected)], type: type)
    }
}
