import JudgeCore
import JudgeProblems
import Testing

struct TypeParserTests {
    @Test(arguments: [
        ("Int", SwiftType.named("Int")),
        ("UInt64", .named("UInt64")),
        ("[Character]", .array(.named("Character"))),
        ("[[Int]]", .array(.array(.named("Int")))),
        ("Int?", .optional(.named("Int"))),
        ("Int??", .optional(.optional(.named("Int")))),
        ("[Int?]?", .optional(.array(.optional(.named("Int"))))),
        ("[String: Int]", .dictionary(key: .named("String"), value: .named("Int"))),
        (
            "[Int: [String?]]",
            .dictionary(key: .named("Int"), value: .array(.optional(.named("String"))))
        ),
        ("(Int)", .named("Int")),
        ("((Int))?", .optional(.named("Int"))),
        ("(Int, String)", .tuple([.init(type: .named("Int")), .init(type: .named("String"))])),
        (
            "(probs: [Double], _: Int)",
            .tuple([
                .init(label: "probs", type: .array(.named("Double"))), .init(type: .named("Int")),
            ])
        ),
        (
            "[(Int, (Int, Int))]",
            .array(
                .tuple([
                    .init(type: .named("Int")),
                    .init(type: .tuple([.init(type: .named("Int")), .init(type: .named("Int"))])),
                ]))
        ),
        ("Array<Int>", .array(.named("Int"))),
        ("Array<Optional<Int>>", .array(.optional(.named("Int")))),
        (
            "Dictionary<String, [Int]>",
            .dictionary(key: .named("String"), value: .array(.named("Int")))
        ),
        ("TreeNode?", .optional(.node(.tree))),
        ("Void", .void), ("()", .void),
        ("[ /* of */ Int // whole\n]", .array(.named("Int"))),
    ])
    func `reads every type that test data can hold`(text: String, type: SwiftType) throws {
        #expect(try SignatureParser.type(text) == type)
    }

    @Test(arguments: [
        ("Integer", 1, "expected a type that test data can hold, found `Integer`"),
        ("[Strng]", 2, "found `Strng`"),
        ("", 1, "expected a type, found the end of the file"),
        ("[Int", 5, "expected `]`, found the end of the file"),
        ("[Int: ]", 7, "expected a type, found `]`"),
        ("(Int, )", 7, "expected a type, found `)`"),
        ("(a: Int)", 1, "a tuple has two elements or more"),
        ("(a: Int, a: Int)", 10, "a second element is called `a`"),
        ("[Void]", 2, "Void is not a value"),
        ("()?", 1, "Void is not a value"),
        ("Int!", 4, "use `?`"),
        ("Swift.Int", 1, "found `Swift`"),
        ("Set<Int>", 1, "found `Set`"),
        ("[(Int) -> Int]", 2, "a function cannot be a value"),
        ("Array<Int", 10, "expected `>`"),
        ("Dictionary<Int>", 15, "expected `,`, found `>`"),
        ("[(Int, Int): Int]", 2, "(Int, Int) cannot be the key"),
        ("[TreeNode?: Int]", 2, "TreeNode? cannot be the key"),
        ("[ListNode]", 2, "write `ListNode?`"), ("[Node?]", 2, "must say which class Node is"),
        ("Nodes?", 1, "found `Nodes`"),
        ("Int Int", 5, "expected the end of the type, found `Int`"),
        (String(repeating: "[", count: 100_000), 33, "nested deeper than 32"),
    ])
    func `says what is no type, and where`(text: String, column: Int, words: String) throws {
        let failure = try #require(
            #expect(throws: JudgeFailure.self) { try SignatureParser.type(text) })
        #expect(failure.line == 1)
        #expect(failure.column == column)
        #expect(failure.message.contains(words), "\(failure.message)")
    }

    @Test func `a misspelt type is answered with the nearest`() {
        let failure = #expect(throws: JudgeFailure.self) { try SignatureParser.type("Strng") }
        #expect(failure?.suggestions == ["String"])
    }
}
