import Testing

@testable import JudgeToolchain

struct SourceOutlineTests {
    private static func outline(_ text: String) -> SourceOutline { SourceOutline(Array(text.utf8)) }

    /// `Solution: twoSum (3), cache (4, hidden)`, one line a type.
    private static func types(_ outline: SourceOutline) -> [String] {
        outline.types.map { type in
            let members = type.members.map {
                "\($0.name) \($0.line)" + ($0.isHidden ? " hidden" : "")
            }
            return "\(type.name) \(type.line)" + (type.isHidden ? " hidden" : "")
                + (type.inherits ? " inherits" : "") + ": " + members.joined(separator: ", ")
        }
    }

    @Test func `types have their functions, properties and constructors`() {
        let outline = Self.outline(
            """
            final class Stack {
                var count: Int { items.count }
                let limit = 3
                lazy var table: [Int] = { [1].map { $0 } }()
                init(_ limit: Int) { let inner = 1; _ = inner }
                func push(_ x: Int) { func local() { } }
                static func empty() -> Stack { Stack(0) }
                deinit { }
                subscript(index: Int) -> Int { index }
                typealias Item = Int
                func pop<T: P>(_ x: T) -> Int where T: Q { 1 }
            }
            struct Point: Hashable { var x = 0 }
            enum Kind { case a(Int), b; var name: String { "" } }
            actor Counter { func next() { } }

            """)
        #expect(
            Self.types(outline) == [
                "Stack 1: count 2, limit 3, table 4, init 5, push 6, empty 7, pop 11",
                "Point 13 inherits: x 13", "Kind 14: name 14", "Counter 15: next 15",
            ])
        #expect(outline.functions.isEmpty)
    }

    @Test func `extensions are merged into their type, before or after it`() {
        let outline = Self.outline(
            """
            extension Solution: Sequence { func early() { } }
            class Solution { func twoSum() { } }
            extension Solution { private func late() { } }
            extension Int { func half() { } }

            """)
        #expect(
            Self.types(outline) == [
                "Solution 2: early 1, twoSum 2, late 3 hidden", "Int 4: half 4",
            ])
    }

    @Test func `members of nested types and of protocols are nobody's to call`() {
        let outline = Self.outline(
            """
            class Outer {
                struct Inner { func inner() { } struct Deep { func deep() { } } }
                enum Kind { case one }
                func outer() { }
            }
            extension Outer.Inner { func more() { } }
            protocol Shape { func area() -> Int; var name: String { get } }
            func after() { }

            """)
        #expect(Self.types(outline) == ["Outer 1: outer 4"])
        #expect(outline.functions.map(\.name) == ["after"])
        #expect(
            outline.declared.isSuperset(of: ["Outer", "Inner", "Deep", "Kind", "Shape"]))
    }

    @Test(arguments: [
        ("func f() { }", "f", "func f()"),
        ("func f(_ a: [Int], b: Int) -> [Int] { a }", "f", "func f(_ a: [Int], b: Int) -> [Int]"),
        (
            "func  f(\n    _ a: Int,\n    b: Int\n) -> Int\n{ a }", "f",
            "func f( _ a: Int, b: Int ) -> Int"
        ),
        ("func f(\r\n    _ a: Int\r\n) -> Int {\r\n}\r\n", "f", "func f( _ a: Int ) -> Int"),
        (
            "func f<T>(_ g: (T) -> Int = { _ in 0 }) async throws -> T where T: P { }", "f",
            "func f<T>(_ g: (T) -> Int = { _ in 0 }) async throws -> T where T: P"
        ),
        ("func `for`(_ x: Int) { }", "for", "func `for`(_ x: Int)"),
        ("func + (a: P, b: P) -> P { a }", "+", "func + (a: P, b: P) -> P"),
        ("func ==(a: P, b: P) -> Bool { true }", "==", "func ==(a: P, b: P) -> Bool"),
        ("func < (a: P, b: P) -> Bool { true }", "<", "func < (a: P, b: P) -> Bool"),
        ("func <= (a: P, b: P) -> Bool { true }", "<=", "func <= (a: P, b: P) -> Bool"),
        ("func <<<T>(a: T, b: T) -> Bool { true }", "<<", "func <<<T>(a: T, b: T) -> Bool"),
        ("func é() { }", "é", "func é()"),
    ])
    func `a function has its text up to its body, on one line`(
        source: String, name: String, text: String
    ) {
        for outline in [Self.outline(source), Self.outline("// é\n" + source)] {
            #expect(outline.functions.map(\.name) == [name])
            #expect(outline.functions.map(\.text) == [text])
        }
        #expect(Self.outline(source).functions.map(\.line) == [1])
    }

    @Test func `the text of a member is that of its line`() {
        let outline = Self.outline(
            "class A {\r\n    var x: Int\r\n    init(_ x: Int) { }\r\n    func f(_ y: Int) -> A { self }\r\n}"
        )
        #expect(
            outline.types.first?.members.map(\.text) == [
                "var x", "init(_ x: Int)", "func f(_ y: Int) -> A",
            ])
        #expect(outline.types.first?.members.map(\.line) == [2, 3, 4])
    }

    @Test func `private things are hidden, private setters are not`() {
        let outline = Self.outline(
            """
            private class A { func open() { } }
            fileprivate struct B { }
            class C {
                private func one() { }
                fileprivate static func two() { }
                private(set) var three = 3
                public private(set) var four = 4
                private let five = 5
                private init() { }
                func six() { }
                @available(*, deprecated) private func seven() { }
                private lazy var eight = { 8 }()
                private enum Nested { }
                func nine() { }
                private typealias Ten = Int
                func eleven() { }
                private subscript(index: Int) -> Int { 0 }
                func twelve() { }
            }
            private func thirteen() { }
            func fourteen() { }

            """)
        #expect(
            Self.types(outline) == [
                "A 1 hidden: open 1", "B 2 hidden: ",
                "C 3: one 4 hidden, two 5 hidden, three 6, four 7, five 8 hidden, init 9 hidden, "
                    + "six 10, seven 11 hidden, eight 12 hidden, nine 14, eleven 16, twelve 18",
            ])
        #expect(outline.functions.map(\.isHidden) == [true, false])
    }

    @Test func `an import that is private hides nothing else`() {
        let outline = Self.outline(
            "private import Foundation\nfileprivate import Dispatch\nclass A { func f() { } }\n")
        #expect(Self.types(outline) == ["A 3: f 3"])
        #expect(outline.imports == ["Foundation", "Dispatch"])
    }

    @Test func `imports are modules, whatever is taken of them`() {
        let outline = Self.outline(
            """
            import Foundation
            import struct Collections.Deque
            import func Glibc.sqrt
            @preconcurrency import Dispatch
            public import Algorithms; import Numerics
            // import Nothing
            let text = "import Never"

            """)
        #expect(
            outline.imports == [
                "Foundation", "Collections", "Glibc", "Dispatch", "Algorithms", "Numerics",
            ])
    }

    @Test(arguments: [
        ("@main\nstruct App { static func main() { } }\n", 1),
        ("import Foundation\n\n@MainActor @main final class App { }\n", 3),
        ("@main @MainActor\nenum App { }\n", 1),
        ("// @main\nstruct App { static func main() { } }\n", nil),
        ("let text = \"@main\"\nstruct App { }\n", nil),
        ("@MainActor struct App { }\n", nil),
        ("func main() { }\nmain()\n", nil),
    ])
    func `where the program begins`(text: String, line: Int?) {
        #expect(Self.outline(text).mainLine == line)
    }

    @Test(arguments: [
        #"let a = "}""#, #"let a = "\("}")""#, #"let a = "\(["}"].map { "\($0)}" })""#,
        ##"let a = #"\(""# + "}""##, ##"let a = #"\#("}")"#"##, ###"let a = ##"}"#}"##"###,
        "let a = \"\"\"\n    } \"quoted\" } \\(f { \"}\" })\n    \"\"\"",
        "// }", "/* } /* } */ } */", "let a = \"\\\"}\"", #"let a = "\\", b = "}""#,
        "let a = { { [1] }() }", "let a = f { $0 } + [{ 1 }].count", "let a = ((1), { 2 })",
        "let a = Foo.init(), b = Foo.self", "var a: Int { get { 1 } set { } }",
        "let a = `class`", "let a: (_ func: Int) -> Int = { $0 }", "@A(\"}\") var a = 1",
        "#if DEBUG\n    let a = 1\n    #endif",
    ])
    func `braces in strings, comments and closures open nothing`(line: String) {
        let outline = Self.outline(
            "class A {\n    \(line)\n    func f() { \(line)\n }\n}\nfunc g() { }\n")
        #expect(outline.types.map(\.name) == ["A"])
        #expect(outline.types.first?.members.map(\.name).last == "f")
        #expect(outline.functions.map(\.name) == ["g"])
    }

    @Test func `a string of one quote in number signs is one`() {
        let outline = Self.outline("class A { let quote = #\"\"\"#\n func f() { } }\n")
        #expect(outline.types.first?.members.map(\.name) == ["quote", "f"])
    }

    @Test(arguments: [
        "let text = \"open\n", "/* open", "let text = \"\"\"\nopen", "let text = \"\\(open\"",
    ])
    func `what stands behind a place that is no token is not seen`(text: String) {
        let seen = "import Glibc\nclass A { func f() { } }\nfunc g() { }\n"
        let outline = Self.outline("\(seen)\(text)\n}\nclass B { }\n@main struct C { }\n")
        #expect(Self.types(outline) == ["A 2: f 2"])
        #expect(outline.functions.map(\.name) == ["g"] && outline.imports == ["Glibc"])
        #expect(outline.words.contains("f") && !outline.words.contains("B"))
        #expect(outline.declared == ["A"] && outline.mainLine == nil)
    }

    @Test(arguments: ["", " \n", "\"", "/*"])
    func `a file without code has an empty outline`(text: String) {
        let outline = Self.outline(text)
        #expect(outline.types.isEmpty && outline.functions.isEmpty && outline.imports.isEmpty)
        #expect(outline.words.isEmpty && outline.declared.isEmpty && outline.mainLine == nil)
    }

    @Test func `a file in the middle of being written is read as far as it goes`() {
        #expect(Self.types(Self.outline("class A { func f() { } func g(")) == ["A 1: f 1, g 1"])
        #expect(Self.types(Self.outline("class A")) == ["A 1: "])
        #expect(Self.types(Self.outline("} } class A { func f() { }")) == ["A 1: f 1"])
        #expect(Self.outline("class").types.isEmpty)
        #expect(Self.outline("func").functions.map(\.name) == [""])
    }

    @Test func `words are all names and keywords of the code`() {
        let outline = Self.outline("let heap = Heap<Int>() // Deque\nlet s = \"Set\"\n")
        #expect(outline.words == ["let", "heap", "Heap", "Int", "s"])
    }

    @Test func `bytes that are no text do no harm`() {
        let outline = SourceOutline([0xFF, 0x0A] + Array("func f() { }".utf8) + [0xC3])
        #expect(outline.functions.map(\.name) == ["f"])
    }
}
