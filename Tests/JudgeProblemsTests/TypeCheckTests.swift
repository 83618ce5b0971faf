import JudgeCore
import JudgeProblems
import Testing

struct TypeCheckTests {
    private static func mismatch(_ json: String, _ type: String) throws -> TypeCheck.Mismatch? {
        TypeCheck.mismatch(
            try JSONReader.read(Array(json.utf8)), try SignatureParser.type(type))
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
        ("ListNode?", "[]"), ("ListNode?", "[1,2]"), ("ListNode", "[1]"), ("TreeNode?", "[]"),
        ("TreeNode?", "[1,null,2,3]"), ("TreeNode?", "[1,null,null]"), ("Node?", "[[2],[1]]"),
        ("[ListNode?]", "[[],[1]]"), ("Void", "null"),
    ])
    func `takes what the format writes for a type`(type: String, json: String) throws {
        #expect(try Self.mismatch(json, type) == nil)
    }

    @Test(arguments: [
        ("Int", "\"1\"", "", "Int", "a string"),
        ("Int", "1.0", "", "Int", "a number"),
        ("Int", "9223372036854775808", "", "Int", "9223372036854775808, which is out of its range"),
        ("Int8", "128", "", "Int8", "128, which is out of its range"),
        ("UInt", "-1", "", "UInt", "-1, which is out of its range"),
        ("Int", "true", "", "Int", "a truth value"),
        ("Double", "\"nan\"", "", "Double", "a string"),
        ("Double", "null", "", "Double", "null"),
        ("Float", "1e39", "", "Float", "a number out of its range"),
        ("Bool", "0", "", "Bool", "a whole number"),
        ("String", "1", "", "String", "a whole number"),
        ("Character", "\"ab\"", "", "Character", "a string of 2 characters"),
        ("Character", "\"\"", "", "Character", "a string of 0 characters"),
        ("[Int]", "{}", "", "[Int]", "an object"),
        ("[Int]", "[1,2,null]", "[2]", "Int", "null"),
        ("[[Int]]", "[[1],[2,\"x\"]]", "[1][1]", "Int", "a string"),
        ("[Int?]", "[null,\"x\"]", "[1]", "Int", "a string"),
        ("[String: Int]", "[]", "", "[String: Int], written as an object", "an array"),
        ("[String: Int]", "{\"a\":\"x\"}", ".a", "Int", "a string"),
        ("[String: Int]", "{\"a b\":\"x\"}", "[\"a b\"]", "Int", "a string"),
        ("[String: Int]", "{\"a\":1,\"a\":2}", ".a", "every key once", "the key again"),
        ("[Int: Int]", "{}", "", "[Int: Int], written as an array of [key, value]", "an object"),
        ("[Int: Int]", "[[1]]", "[0]", "[key, value]", "an array of 1"),
        ("[Int: Int]", "[[1,2],[1,3]]", "[1]", "every key once", "the key 1 again"),
        ("[Int: Int]", "[[\"a\",2]]", "[0][0]", "Int", "a string"),
        ("[Int: Int]", "[[1,\"a\"]]", "[0][1]", "Int", "a string"),
        ("(Int, Int)", "[1]", "", "(Int, Int), written as an array of 2", "an array of 1"),
        ("(Int, Int)", "[1,\"a\"]", "[1]", "Int", "a string"),
        (
            "(a: Int, b: Int)", "[1,2]", "", "(a: Int, b: Int), written as an object with a, b",
            "an array"
        ),
        (
            "(a: Int, b: Int)", "{\"a\":1,\"c\":2}", "",
            "(a: Int, b: Int), written as an object with a, b", "an object with a, c"
        ),
        (
            "[(probs: [Double], n: Int)]", "[{\"probs\":[1,\"x\"],\"n\":1}]", "[0].probs[1]",
            "Double", "a string"
        ),
        ("ListNode?", "null", "", "ListNode?, written as an array", "null"),
        ("ListNode?", "[1,null]", "[1]", "Int", "null"),
        ("ListNode", "[]", "", "ListNode", "an empty array"),
        ("TreeNode?", "[1,\"a\"]", "[1]", "Int", "a string"),
        ("TreeNode?", "[null,1]", "[1]", "no more nodes", "a node without a parent"),
        ("TreeNode?", "[1,null,null,2]", "[3]", "no more nodes", "a node without a parent"),
        ("Node?", "1", "", "Node?, written as an array", "a whole number"),
        ("Void", "0", "", "null", "a whole number"),
    ])
    func `says where a value is not of its type`(
        type: String, json: String, path: String, expected: String, found: String
    ) throws {
        let mismatch = try #require(try Self.mismatch(json, type))
        #expect(mismatch.path == path)
        #expect(mismatch.expected == expected)
        #expect(mismatch.found == found)
    }
}
