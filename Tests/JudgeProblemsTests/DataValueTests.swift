import JudgeCore
import JudgeGrading
import JudgeProblems
import Testing

/// How values are written: types as a starter file has them, against
/// JSON as test data have it.
struct DataValueTests {
    private static func misfit(_ json: String, _ type: String) throws -> Difference? {
        try JSONReader.read(Array(json.utf8)).misfit(with: SignatureParser.type(type))
    }

    @Test(arguments: [
        ("Int", "-9223372036854775808"), ("UInt64", "18446744073709551615"), ("Int8", "-128"),
        ("Double", "1"), ("Double", "1.5"), ("Double", "\"NaN\""), ("Double", "\"-Infinity\""),
        ("Double", "-0"), ("Float", "\"Infinity\""), ("Float", "3.4e38"), ("Bool", "true"),
        ("String", "\"\""), ("Character", "\"é\""), ("Character", "\"👨‍👩‍👧\""), ("[Int]", "[]"),
        ("[[Int]]", "[[1],[]]"), ("Int?", "null"), ("Int?", "3"), ("[Int?]", "[1,null]"),
        ("[String: Int]", "{\"a\":1,\"\":2}"), ("[Int: String]", "[[1,\"a\"],[2,\"b\"]]"),
        ("[Character: Int]", "[[\"a\",1]]"), ("(Int, String)", "[1,\"a\"]"),
        ("(a: Int, Int)", "[1,2]"), ("(a: Int, b: Int)", "{\"b\":1,\"a\":2}"),
        ("ListNode?", "[]"), ("ListNode?", "[1,2]"), ("TreeNode?", "[]"),
        ("TreeNode?", "[1,null,2,3]"), ("TreeNode?", "[1,null,null]"), ("[ListNode?]", "[[],[1]]"),
        ("Void", "null"),
    ])
    func `takes what the format writes for a type`(type: String, json: String) throws {
        #expect(try Self.misfit(json, type) == nil)
    }

    @Test(arguments: [
        ("Int", "1.0", "", "expected Int, found the number 1.0"),
        ("[[Int]]", "[[1],[2,\"x\"]]", "[1][1]", "expected Int, found a string"),
        ("[String: Int]", "{\"a\":\"x\"}", "[\"a\"]", "expected Int, found a string"),
        ("[Int: Int]", "[[1,\"a\"]]", "[0][1]", "expected Int, found a string"),
        (
            "[(probs: [Double], n: Int)]", "[{\"probs\":[1,\"x\"],\"n\":1}]", "[0].probs[1]",
            "expected Double, found a string"
        ),
        (
            "(Int, (a: Bool, Int)?)", "[1]", "",
            "expected (Int, (a: Bool, Int)?), written as an array of 2, found an array of 1"
        ),
        ("ListNode?", "null", "", "expected ListNode?, written as an array, found null"),
        ("ListNode?", "[1,null]", "[1]", "expected Int, found null"),
        ("TreeNode?", "[1,\"a\"]", "[1]", "expected Int, found a string"),
        ("TreeNode?", "[null,1]", "[1]", "expected no more nodes, found a node without a parent"),
        (
            "TreeNode?", "[1,null,null,2]", "[3]",
            "expected no more nodes, found a node without a parent"
        ),
    ])
    func `says where a value is not of its type`(
        type: String, json: String, path: String, message: String
    ) throws {
        let misfit = try #require(try Self.misfit(json, type))
        #expect(misfit.path == path)
        #expect(misfit.message == message)
    }

    @Test(arguments: SwiftType.scalarNames)
    func `every type of a signature can be written`(name: String) throws {
        let misfit = try #require(try Self.misfit("{}", name))
        #expect(misfit.message.hasPrefix("expected \(name)"))
    }
}
