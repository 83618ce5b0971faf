import JudgeCore
import JudgeProblems
import Testing

/// The starters of class problems.
struct DesignParserTests {
    private static func design(
        _ text: String, node: NodeClass? = nil
    ) throws -> DesignSignature {
        try SignatureParser.design(of: text, file: "Solution.swift", node: node)
    }

    @Test(arguments: [
        "class A { init(); func f() -> Int }",
        "class LRUCache { init(_ capacity: Int); func get(_ key: Int) -> Int; "
            + "func put(_ key: Int, _ value: Int) }",
        "class A { init(rows: Int, with values: [[Int]]); var size: Int; var name: [String: Int?] }",
        "class A { init(); static func make(_ n: Int) -> A; func merge(_ other: A) }",
        "class A { init(); static func +(a: A, b: A) -> A; static func ==(a: A, b: A) -> Bool; "
            + "static func <(a: A, b: A) -> Bool }",
        "class A { init(); func fill(_ row: inout [Int]); func take(_ n: inout Int, k: Int) }",
        "class A { init(_ other: A); func copy() -> A }",
        "class Codec { init(); func serialize(_ root: TreeNode?) -> String; "
            + "func deserialize(_ data: String) -> TreeNode? }",
    ])
    func `a class is written as it is read`(text: String) throws {
        // Members in braces of their own, as a starter has them.
        let members =
            text.dropFirst(text.prefix { $0 != "{" }.count + 1).dropLast()
            .replacing(";", with: " {}\n") + " {}"
        let source = text.prefix { $0 != "{" } + "{\n\(members)\n}\n"
        #expect(try Self.design(String(source)).description == text)
    }

    @Test func `comments, imports, modifiers and bodies are passed over`() throws {
        let text = """
            import Foundation

            /// A `class B { func no() }` of old.
            public final class Deque {
                @available(*, deprecated)
                public init(_ capacity: Int) { let text = "}"; _ = text }
                public var count: Int { 0 }
                var first: Int?
                @discardableResult public mutating func push(_ x: Int) -> Bool { if true { } }
                public static func empty() -> Deque { Deque(0) }
                static public func of(one x: Int) -> Deque { Deque(x) }
            }

            """
        let design = try Self.design(text)
        #expect(design.typeName == "Deque")
        #expect(design.constructor.map(\.name) == ["capacity"])
        #expect(
            design.operations.map(\.function.name) == ["count", "first", "push", "empty", "of"])
        #expect(
            design.operations.map(\.form) == [
                .property, .property, .method, .staticMethod, .staticMethod,
            ])
    }

    @Test func `without a constructor there is one without parameters`() throws {
        let design = try Self.design("struct Stack {\n    var top: Int { 0 }\n}\n")
        #expect(design.typeName == "Stack")
        #expect(design.constructor == [])
    }

    @Test func `what an operation answers`() throws {
        let design = try Self.design(
            """
            class A {
                func nothing() { }
                func changes(_ x: inout [Int]) { }
                func makes() -> A { }
                func gives(_ a: A) -> Double { }
                var same: A { }
            }

            """)
        #expect(
            design.operations.map { design.answerType($0) } == [
                .void, .array(.named("Int")), .void, .named("Double"), .void,
            ])
        #expect(design.operation("gives")?.function.parameters.map(\.type) == [.named("A")])
    }

    @Test func `Node is the class that the package means`() throws {
        let text = "class A {\n    init(_ root: Node?) { }\n    func next() -> [Node?] { }\n}\n"
        let design = try Self.design(text, node: .nary)
        #expect(design.constructor.map(\.type) == [.optional(.node(.nary))])
        #expect(
            design.operation("next")?.function.result == .array(.optional(.node(.nary))))
        let failure = #expect(throws: JudgeFailure.self) { try Self.design(text) }
        #expect(failure?.line == 2 && failure?.column == 18)
        #expect(
            failure?.message == "`node:` in interview.yaml must say which class Node is")
    }

    @Test(arguments: [
        ("", 1, 1, "expected `class` or `struct`, found the end of the file"),
        ("actor A {}\n", 1, 1, "expected `class` or `struct`, found `actor`"),
        ("class A {\n}\n", 3, 1, "`A` has no operations"),
        ("class A {\n  init() {}\n}\n", 4, 1, "`A` has no operations"),
        (
            "class A {\n  init() {}\n  init(_ x: Int) {}\n  func f() {}\n}\n", 3, 3,
            "a second constructor"
        ),
        ("class A {\n  init?() {}\n}\n", 2, 7, "expected `(`, found `?`"),
        ("class A {\n  init()\n}\n", 3, 1, "expected `{`, found `}`"),
        ("class A {\n  init(_ x: Int = 1) {}\n}\n", 2, 17, "a parameter must not have a default"),
        (
            "class A {\n  func f() {}\n  func f(_ x: Int) {}\n}\n", 3, 3,
            "a second operation is called `f`"
        ),
        (
            "class A {\n  var f: Int { 0 }\n  static func f() {}\n}\n", 3, 3,
            "a second operation is called `f`"
        ),
        ("class A {\n  func A() {}\n}\n", 2, 3, "a second operation is called `A`"),
        ("class A {\n  let x: Int\n}\n", 2, 3, "expected `func`, found `let`"),
        ("class A {\n  var x = 0\n}\n", 2, 9, "expected `:`, found `=`"),
        ("class A {\n  var x: Void { }\n}\n", 2, 10, "Void is not a value of test data"),
        (
            "class A {\n  static var x: Int { 0 }\n}\n", 2, 14,
            "a property of the class cannot be asked for"
        ),
        ("class A {\n  deinit { }\n}\n", 2, 3, "expected `func`, found `deinit`"),
        ("class A {\n  func f<T>() {}\n}\n", 2, 9, "the function must not be generic"),
        ("class A {\n  func f() async {}\n}\n", 2, 12, "the function must not be `async`"),
        ("class A {\n  func f() -> Int\n}\n", 3, 1, "expected `{`, found `}`"),
        (
            "class A {\n  func f(a: inout Int, b: inout Int) {}\n}\n", 2, 3,
            "of `f` either the result or one `inout` parameter is the answer"
        ),
        (
            "class A {\n  func f(a: inout Int) -> Int {}\n}\n", 2, 3,
            "of `f` either the result or one `inout` parameter is the answer"
        ),
        (
            "class A {\n  func f(_ a: [A]) {}\n}\n", 2, 3,
            "`A` can be a parameter or a result, not a part of `[A]`"
        ),
        (
            "class A {\n  func f() -> A? {}\n}\n", 2, 3,
            "`A` can be a parameter or a result, not a part of `A?`"
        ),
        (
            "class A {\n  var all: [String: A] { }\n}\n", 2, 3,
            "`A` can be a parameter or a result, not a part of `[String: A]`"
        ),
        (
            "class A {\n  func f() -> (a: A, Int) {}\n}\n", 2, 3,
            "`A` can be a parameter or a result, not a part of `(a: A, Int)`"
        ),
        ("class A {\n  func f(_ a: inout A) {}\n}\n", 2, 3, "an instance cannot be `inout`"),
        (
            "class A {\n  init(_ parts: [A]) {}\n  func f() {}\n}\n", 2, 3,
            "`A` can be a parameter or a result, not a part of `[A]`"
        ),
        (
            "class A {\n  init(_ a: inout A) {}\n  func f() {}\n}\n", 2, 3,
            "an instance cannot be `inout`"
        ),
        (
            "class A {\n  func f(_ b: B) {}\n}\n", 2, 15,
            "expected a type that test data can hold, found `B`"
        ),
        (
            "class A {\n  func f() {}\n}\nclass B {}\n", 4, 1,
            "expected the end of the file after `A`, found `class`"
        ),
        ("class A {\n  func f() {}\n", 3, 1, "expected `func`, found the end of the file"),
    ])
    func `says what no class problem can ask for, and where`(
        text: String, line: Int, column: Int, message: String
    ) throws {
        let failure = try #require(#expect(throws: JudgeFailure.self) { try Self.design(text) })
        #expect(failure.fault == .judge)
        #expect(failure.code == "bad-signature")
        #expect(failure.file == "Solution.swift")
        #expect(failure.message == message)
        #expect(failure.line == line)
        #expect(failure.column == column)
    }
}
