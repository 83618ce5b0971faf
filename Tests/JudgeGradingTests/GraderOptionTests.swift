import JudgeCore
import Testing

@testable import JudgeGrading

struct GraderOptionTests {
    static let wrong: [(grader: String, options: [String: JSONValue], message: String)] = [
        ("exakt", [:], "no grader is called \"exakt\"; did you mean exact?"),
        ("unorderd", [:], "no grader is called \"unorderd\"; did you mean unordered?"),
        ("anyof", [:], "no grader is called \"anyof\"; did you mean any-of?"),
        (
            "guesses", [:],
            "no grader is called \"guesses\"; the graders are "
                + "exact, close, unordered, unordered-nested, any-of, property, gradient, holdout, "
                + "sampler, tokens, validator"
        ),
        (
            "exact", ["absolute": .integer(0)],
            "the grader exact has no option \"absolute\"; it has none"
        ),
        (
            "close", ["absolut": .integer(0)],
            "the grader close has no option \"absolut\"; did you mean absolute?"
        ),
        (
            "close", ["eps": .integer(0)],
            "the grader close has no option \"eps\"; "
                + "the options are absolute, relative, ulp, nan, fields"
        ),
        (
            "close", ["absolute": .number(-1)],
            "the option absolute of the grader close must be a number that is at least 0, not -1.0"
        ),
        (
            "close", ["absolute": .string("NaN")],
            "the option absolute of the grader close must be "
                + "a number that is at least 0, not \"NaN\""
        ),
        (
            "close", ["relative": .number(.infinity)],
            "the option relative of the grader close must be "
                + "a number that is at least 0, not \"Infinity\""
        ),
        (
            "close", ["ulp": .number(1.5)],
            "the option ulp of the grader close must be a whole number that is at least 0, not 1.5"
        ),
        (
            "close", ["ulp": .integer(-1)],
            "the option ulp of the grader close must be a whole number that is at least 0, not -1"
        ),
        (
            "close", ["nan": .bool(true)],
            "the option nan of the grader close must be different or equal, not true"
        ),
        (
            "close", ["fields": .array([])],
            "the option fields of the grader close must be "
                + "a mapping from labels to {absolute, relative, ulp}, not []"
        ),
        (
            "close", ["fields": .object([.init("p", .integer(1))])],
            "the option fields.p of the grader close must be "
                + "a mapping of {absolute, relative, ulp}, not 1"
        ),
        (
            "close", ["fields": .object([.init("p", .object([.init("ulps", .integer(1))]))])],
            "the grader close has no option \"fields.p.ulps\"; did you mean ulp?"
        ),
        (
            "close", ["fields": .object([.init("p", .object([.init("ulp", .null)]))])],
            "the option fields.p.ulp of the grader close must be "
                + "a whole number that is at least 0, not null"
        ),
    ]

    @Test(arguments: wrong)
    func `a wrong choice is refused with help`(
        _ row: (grader: String, options: [String: JSONValue], message: String)
    ) {
        let error = #expect(throws: GraderOptionError.self) {
            try Graders.make(GraderChoice(name: row.grader, options: row.options))
        }
        #expect(error?.description == row.message)
    }

    @Test func `names and options are unique and documented on one line`() {
        #expect(Set(Graders.all.map { $0.name }).count == Graders.all.count)
        for grader in Graders.all {
            #expect(grader.summary.hasSuffix(".") && !grader.summary.contains("\n"))
            #expect(Set(grader.options.map(\.key)).count == grader.options.count)
            for option in grader.options {
                #expect(option.documentation.hasSuffix(".") && !option.documentation.contains("\n"))
            }
        }
    }

    @Test func `every default is a value that may be given`() throws {
        for grader in Graders.all {
            let defaults = grader.options.compactMap { option in
                option.defaultValue.map { (option.key, $0) }
            }
            _ = try grader.init(options: Dictionary(uniqueKeysWithValues: defaults))
        }
    }
}
