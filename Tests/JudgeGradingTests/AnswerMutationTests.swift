import JudgeCore
import JudgeGrading
import Testing

/// Wrong answers that are made of right ones.
struct AnswerMutationTests {
    @Test(
        arguments: [
            (.lastDropped, "[1,2]", "[1]"),
            (.lastDropped, "{\"a\":1,\"b\":[3,4]}", "{\"a\":1,\"b\":[3]}"),
            (.lastDoubled, "[1,2]", "[1,2,2]"), (.firstSwapped, "[[1],[2],3]", "[[2],[1],3]"),
            (.firstNumberRaised, "[\"x\",[1.5,2]]", "[\"x\",[2.5,2]]"),
            (.lastNumberRaised, "[1,[2,\"x\"]]", "[1,[3,\"x\"]]"),
            (.numbersNegated, "[1,-2.5,0]", "[-1,2.5,0]"),
            (.numbersReplaced(.nan), "[1,[\"x\",0.5]]", "[\"NaN\",[\"x\",\"NaN\"]]"),
            (.truthTurned, "[true,false]", "[false,true]"),
            (.textShortened, "[\"ab\",\"c d \\n\"]", "[\"a\",\"c \"]"),
            (.inMember("b", .firstNumberRaised), "{\"a\":1,\"b\":[3,4]}", "{\"a\":1,\"b\":[4,4]}"),
            (.valuesDropped, "[1,null]", "[null,null]"), (.always(.integer(7)), "[1]", "7"),
        ] as [(AnswerMutation, String, String)])
    func `an answer is changed in one way`(
        mutation: AnswerMutation, right: String, wrong: String
    ) throws {
        let answer = try JSONReader.read(Array(right.utf8))
        #expect(mutation.applied(to: answer)?.description == wrong)
    }

    @Test(arguments: ["[]", "\"\"", "null", "7"])
    func `what cannot be changed is left out`(right: String) throws {
        let answer = try JSONReader.read(Array(right.utf8))
        for mutation in [AnswerMutation.lastDropped, .firstSwapped, .truthTurned, .textShortened] {
            #expect(mutation.applied(to: answer) == nil)
        }
    }

    @Test func `each member of a tuple is changed for itself`() throws {
        let answer = try JSONReader.read(Array(#"{"a": 1, "b": [2]}"#.utf8))
        let mutations = AnswerMutation.all(first: answer, isOrdered: true, labels: ["a", "b"])
        for label in ["a", "b"] {
            #expect(mutations.contains(.inMember(label, .firstNumberRaised)))
        }
        #expect(AnswerMutation.inMember("c", .valuesDropped).applied(to: answer) == nil)
        #expect(AnswerMutation.inMember("a", .lastDropped).applied(to: answer) == nil)
    }

    @Test func `the order is swapped only where it matters`() {
        let plain = AnswerMutation.all(first: .integer(3), isOrdered: false)
        let ordered = AnswerMutation.all(first: .integer(3), isOrdered: true)
        #expect(!plain.contains(.firstSwapped) && ordered.contains(.firstSwapped))
        #expect(Set(ordered).count == ordered.count)
    }
}
