import JudgeCore
import Testing

@testable import JudgeGrading

/// `property`: what must be true of an answer, whatever the answer is.
struct PropertyGraderTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var check: String
        /// What the names stand for, as JSON: `answer`, or parameters.
        var answer: String
        var input: [String: String] = [:]
        /// What is wrong with the values; `nil` where it holds.
        var complaint: String?
        var testDescription: String { "\(check) of \(answer)" }
    }

    static let rows: [Row] = [
        Row(check: "finite answer", answer: "[[1], [2.5]]"),
        Row(check: "finite answer", answer: "[[1], [\"NaN\"]]", complaint: "it holds nan"),
        Row(check: "permutation answer x", answer: "[1.0, 2.5]", input: ["x": "[2.5, 1]"]),
        Row(check: "sorted answer", answer: "[-1, 3, 3, 7]"),
        Row(check: "sorted answer", answer: "[1, 3, 2]", complaint: "3.0 at [1] stands before 2.0"),
        Row(
            check: "sorted answer", answer: "[\"NaN\", 1]",
            complaint: "nan at [0] stands before 1.0"
        ),
        Row(check: "permutation answer x", answer: "[3, 1, 1]", input: ["x": "[1, 3, 1]"]),
        Row(
            check: "permutation answer x", answer: "[3, 1, 3]", input: ["x": "[1, 3, 1]"],
            complaint: "3 stands there 2 times, 1 time in the other"),
        Row(check: "subset answer x", answer: "[3, 1]", input: ["x": "[1, 3, 1]"]),
        Row(
            check: "subset answer x", answer: "[3, 3]", input: ["x": "[1, 3, 1]"],
            complaint: "3 stands there 2 times, 1 time in the other"),
        Row(check: "partition answer n", answer: "[[2, 0], [], [1]]", input: ["n": "3"]),
        Row(
            check: "partition answer n", answer: "[[2, 0], [2]]", input: ["n": "3"],
            complaint: "2 stands twice"),
        Row(
            check: "partition answer n", answer: "[[2, 0]]", input: ["n": "3"],
            complaint: "1 is missing"),
        Row(
            check: "partition answer n", answer: "[[3]]", input: ["n": "3"],
            complaint: "3 is no position from 0 to 2"),
        Row(check: "sums-to-one answer", answer: "[0.25, 0.75]"),
        Row(check: "sums-to-one answer", answer: "[[1], [0.5, 0.5]]"),
        Row(
            check: "sums-to-one answer", answer: "[1.5, -0.5]", complaint: "-0.5 is no probability"),
        Row(
            check: "sums-to-one answer", answer: "[[0.5], [1]]", complaint: "the sum is 0.5, not 1"),
        Row(check: "in-range answer 0 1", answer: "[[0, 1], [0.5, 0.1]]"),
        Row(check: "in-range answer 0 1", answer: "[0, 1.5]", complaint: "1.5 is not from 0 to 1"),
        Row(check: "orthonormal answer", answer: "[[0.6, -0.8], [0.8, 0.6], [0, 0]]"),
        Row(
            check: "orthonormal answer", answer: "[[0.6, 0.8], [0.8, 0.6]]",
            complaint: "off by 0.96, allowed is 1e-9"),
        Row(check: "symmetric answer", answer: "[[1, 2], [2, 5]]"),
        Row(
            check: "symmetric answer", answer: "[[1, 2], [3, 5]]",
            complaint: "off by 1, allowed is 6.2e-9"),
        Row(check: "lower-triangular answer", answer: "[[1, 0], [2, 3]]"),
        Row(
            check: "lower-triangular answer", answer: "[[1, 4], [2, 3]]",
            complaint: "4.0 at [0][1] must be 0"),
        Row(check: "upper-triangular answer", answer: "[[1, 4], [0, 3], [0, 0]]"),
        Row(
            check: "upper-triangular answer", answer: "[[1, 4], [2, 3]]",
            complaint: "2.0 at [1][0] must be 0"),
        Row(check: "positive-diagonal answer", answer: "[[1, -4], [0, 3]]"),
        Row(
            check: "positive-diagonal answer", answer: "[[1, 0], [0, -3]]",
            complaint: "-3.0 at [1][1] is not above 0"),
        Row(
            check: "product answer answer' = a", answer: "[[2, 0], [1, 3]]",
            input: ["a": "[[4, 2], [2, 10]]"]),
        Row(
            check: "product answer answer' = a", answer: "[[2, 0], [1, 3]]",
            input: ["a": "[[4, 2], [2, 11]]"],
            complaint: "off by 1, allowed is 1.2e-8"),
        Row(
            check: "product answer a = a", answer: "[[1, 2]]", input: ["a": "[[1, 2]]"],
            complaint: "the sizes do not fit"),
        Row(
            check: "residual a answer = b", answer: "[1, 2]",
            input: ["a": "[[1, 1], [0, 2]]", "b": "[3, 4]"]),
        Row(
            check: "residual a answer = b", answer: "[1, 3]",
            input: ["a": "[[1, 1], [0, 2]]", "b": "[3, 4]"],
            complaint: "the residual is 2.2, allowed is 1.3e-8"),
        Row(check: "equal answer x", answer: "[[1], []]", input: ["x": "[[1.0000000001], []]"]),
        Row(
            check: "equal answer x", answer: "[1, 2]", input: ["x": "[1, 2.1]"],
            complaint: "2.0 and 2.1 must be equal"),
        Row(
            check: "equal answer x", answer: "[1]", input: ["x": "[1, 2]"],
            complaint: "one has 1 elements, the other 2"),
        Row(check: "shape answer 2 1", answer: "[[1], [2]]"),
        Row(
            check: "shape answer m 2", answer: "[[1], [2]]", input: ["m": "2"],
            complaint: "it has 2 rows of 1, 2 of 2 are right"),
        Row(
            check: "topological-order answer n e", answer: "[2, 0, 1]",
            input: ["n": "3", "e": "[[1, 0], [0, 2]]"]),
        Row(
            check: "topological-order answer n e", answer: "[0, 1, 2]",
            input: ["n": "3", "e": "[[1, 0], [0, 2]]"], complaint: "2 must stand before 0"),
        Row(
            check: "topological-order answer n e", answer: "[0, 1, 1]",
            input: ["n": "3", "e": "[]"], complaint: "it is no permutation of 0 to 2"),
        // Whatever stands for a count or a node, nothing is taken on trust.
        Row(
            check: "partition answer n", answer: "[[0]]", input: ["n": "9000000000000000000"],
            complaint: "1 is missing"),
        Row(
            check: "partition answer n", answer: "[[0]]", input: ["n": "-1"],
            complaint: "the sizes do not fit"),
        Row(
            check: "topological-order answer n e", answer: "[0]",
            input: ["n": "-1", "e": "[]"],
            complaint: "the sizes do not fit"),
        Row(
            check: "topological-order answer n e", answer: "[0, 1]",
            input: ["n": "2", "e": "[[7, 0]]"],
            complaint: "the sizes do not fit"),
        Row(
            check: "shape answer m 1", answer: "[[1]]", input: ["m": "1e300"],
            complaint: "it has 1 rows of 1, 1e300 of 1 are right"),
        // The root of the sum of squares, not the largest part.
        Row(
            check: "residual a answer = b", answer: "[1, 1]",
            input: ["a": "[[1, 0], [0, 1]]", "b": "[4, 5]"],
            complaint: "the residual is 5, allowed is 8.4e-9"),
        Row(
            check: "same-shape answer a", answer: "[[1, 2]]", input: ["a": "[[0, 3]]"]),
        Row(
            check: "same-shape answer a", answer: "[[1, 2, 0]]", input: ["a": "[[0, 3]]"],
            complaint: "it has 1 rows of 3, the other 1 of 2"),
        Row(
            check: "same-shape answer a", answer: "[[1, 2], [3]]", input: ["a": "[[0, 3]]"],
            complaint: "the sizes do not fit"),
        // One state that pays 1 for ever, at half the worth a step: 2.
        Row(
            check: "bellman answer p r g", answer: "[2]",
            input: ["p": "[[[1], [1]]]", "r": "[[1, 0]]", "g": "0.5"]),
        Row(
            check: "bellman answer p r g", answer: "[1.5]",
            input: ["p": "[[[1], [1]]]", "r": "[[1, 0]]", "g": "0.5"],
            complaint: "off by 0.25, allowed is 1.5e-9"),
        // The second state only offers to stay, for 3 a step: 6. The first may go there.
        Row(
            check: "bellman answer p r 0.5", answer: "[3, 6]",
            input: ["p": "[[[1, 0], [0, 1]], [[0, 1]]]", "r": "[[1, 0], [3]]"]),
        Row(
            check: "bellman answer p r 0.5", answer: "[3, 6]",
            input: ["p": "[[[1, 0], [0, 1]], [[0, 1]]]", "r": "[[1], [3]]"],
            complaint: "the sizes do not fit"),
        // Minimum of (w - 1)² / 2 + 0.25 |w|: w = 0.75.
        Row(
            check: "lasso-optimal answer x y l", answer: "[0.75]",
            input: ["x": "[[1]]", "y": "[1]", "l": "0.25"]),
        Row(
            check: "lasso-optimal answer x y l", answer: "[0]",
            input: ["x": "[[1]]", "y": "[0.2]", "l": "0.25"]),
        Row(
            check: "lasso-optimal answer x y l", answer: "[1]",
            input: ["x": "[[1]]", "y": "[1]", "l": "0.25"],
            complaint: "off by 0.25, allowed is 1e-9"),
    ]

    @Test(arguments: rows)
    func `a property holds, or says why not`(row: Row) throws {
        let grader = try Graders.make(
            GraderChoice(name: "property", options: ["checks": .array([.string(row.check)])]))
        let answer = try json(row.answer)
        var type = SwiftType.double
        var value = answer
        while case .array(let values) = value {
            type = .array(type)
            value = values.first { $0 != .array([]) } ?? .null
        }
        let grade = grader.grade(
            answer, expected: [answer], type: type, input: try row.input.mapValues(json))
        #expect(grade.isAccepted == (row.complaint == nil), "\(grade)")
        let property = try #require(Property(row.check))
        let said = row.complaint.map { _ in "it is not true that \(property.sentence)" }
        #expect(grade.difference?.said == said)
        #expect(
            grade.difference?.message == row.complaint.map { "\(said ?? ""): \($0)" })
    }

    @Test(arguments: [("[1.5, 2]", true), ("[\"NaN\", 2]", false)])
    func `finite looks into tuples`(q: String, isFinite: Bool) throws {
        let options: [String: JSONValue] = ["checks": .array([.string("finite answer")])]
        let type = SwiftType.tuple([
            .init(label: "q", type: .array(.double)), .init(label: "r", type: .double),
        ])
        let answer = "{\"q\": \(q), \"r\": 3}"
        let grade = try GradeCase(type, answer, accepts: answer).gradeOf("property", options)
        #expect(grade.isAccepted == isFinite, "\(grade)")
        #expect(
            grade.difference?.said
                == (isFinite ? nil : "it is not true that the answer holds no NaN and no infinity"))
    }

    @Test func `every property stands in the table of tests and has a meaning`() {
        let tried = Set(Self.rows.compactMap { Property($0.check)?.kind })
        #expect(tried == Set(Property.Kind.allCases))
        for kind in Property.Kind.allCases {
            #expect(kind.meaning.hasPrefix("`\(kind.rawValue) "))
            // What the documentation shows can be written.
            let written = kind.meaning.split(separator: "`").first.map(String.init) ?? ""
            #expect(Property(written)?.kind == kind)
        }
    }

    @Test(arguments: [
        ("positive-diagonal r", "the diagonal of r is above 0"),
        ("orthonormal v'", "the columns of v' have length 1 and are at right angles to each other"),
        ("product q r = a", "the matrix product of q and r is a"),
        ("in-range answer -1 0.5", "every number in the answer is from -1 to 0.5"),
        ("in-range answer 0 255", "every number in the answer is from 0 to 255"),
        ("equal missed 0", "missed equals 0, numbers within the tolerance"),
        ("permutation answer nums", "the answer has the same elements as nums, equally often"),
        (
            "topological-order answer n edges",
            "the answer is an order of 0 to n - 1 in which each edge [a, b] of edges has b before a"
        ),
        (
            "lasso-optimal w X y alpha",
            "w as w makes |X w - y|² / 2n + alpha |w|₁ as small as can be"
        ),
    ])
    func `a property is said in words`(check: String, sentence: String) throws {
        #expect(try #require(Property(check)).sentence == sentence)
    }

    @Test func `nil is right exactly where it is expected`() throws {
        let options: [String: JSONValue] = ["checks": .array([.string("finite answer")])]
        let type = SwiftType.optional(.array(.double))
        try GradeCase(type, "null", accepts: "null").check("property", options)
        try GradeCase(type, "null", for: "[1]", at: "", "there is an answer")
            .check("property", options)
        try GradeCase(type, "[1]", for: "null", at: "", "nil is right here")
            .check("property", options)
    }

    @Test(arguments: ["ortho q", "orthonormal", "orthonormal q r", ""])
    func `a check that is none is refused with the names`(text: String) {
        #expect(throws: GraderOptionError.self) {
            try Graders.make(
                GraderChoice(name: "property", options: ["checks": .array([.string(text)])]))
        }
    }

    @Test func `a name that nothing has is the package's fault`() throws {
        let grade = try GradeCase(.array(.double), "[1]", accepts: "[1]")
            .gradeOf("property", ["checks": .array([.string("finite q")])])
        guard case .impossible(let reason) = grade else {
            Issue.record("\(grade)")
            return
        }
        #expect(reason.contains("names q, which is neither"))
    }

    /// Answers with a place for a number, one that is right there, and what the
    /// names stand for.
    static let numbers: [(check: String, answer: String, right: String, input: String)] = [
        ("orthonormal answer", "[[%]]", "1", "{}"),
        ("orthonormal answer", "[[%, 0], [0, 1]]", "-1", "{}"),
        ("symmetric answer", "[[1, %], [%, 1]]", "2", "{}"),
        ("symmetric answer", "[[1, 2], [%, 1]]", "2", "{}"),
        ("product answer a = b", "[[%]]", "2", #"{"a": [[1]], "b": [[2]]}"#),
        ("residual a answer = b", "[%]", "1", #"{"a": [[1]], "b": [1]}"#),
        ("residual a answer = b", "[%]", "1e-300", #"{"a": [[1e300]], "b": [1]}"#),
        ("equal answer a", "[%]", "0", #"{"a": [0]}"#),
        ("bellman answer p r 0.5", "[%]", "2", #"{"p": [[[1]]], "r": [[1]]}"#),
        ("lasso-optimal answer x y 0.25", "[%]", "0.75", #"{"x": [[1]], "y": [1]}"#),
        ("sums-to-one answer", "[%, 0.5]", "0.5", "{}"),
        ("in-range answer 0 1", "[%]", "0.5", "{}"),
    ]

    /// Whatever a comparison with NaN says, and what has overflowed.
    @Test(arguments: numbers.indices)
    func `no number that is none satisfies a property`(index: Int) throws {
        let row = Self.numbers[index]
        let input = try json(row.input)
        let grader = try Graders.make(
            GraderChoice(name: "property", options: ["checks": .array([.string(row.check)])]))
        func isAccepted(_ number: String) throws -> Bool {
            let answer = try json(row.answer.replacing("%", with: number))
            let vector = SwiftType.array(.double)
            var named: [String: JSONValue] = [:]
            for name in ["a", "b", "p", "r", "x", "y"] { named[name] = input[name] }
            return grader.grade(
                answer, expected: [answer],
                type: row.answer.hasPrefix("[[") ? .array(vector) : vector, input: named
            ).isAccepted
        }
        #expect(try isAccepted(row.right), "\(row)")
        let overflowing = row.answer == "[[1, %], [%, 1]]" ? [] : ["1.7e308", "-1.7e308"]
        for number in ["\"NaN\"", "\"Infinity\"", "\"-Infinity\""] + overflowing {
            #expect(try !isAccepted(number), "\(number) in \(row)")
        }
    }
}
