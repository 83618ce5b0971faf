import Testing

@testable import JudgeToolchain

/// What published solutions bring along.
struct PastedOutlineTests {
    @Test(arguments: [
        "\u{FEFF}class A { func f() { } }", "class A {\u{A0}func f() { } }",
        "let a = #/[\"'}]/#\nclass A { func f() { } }",
        "private import B\nclass A { func f() { } }",
    ])
    func `what copying brings along does not matter`(text: String) {
        let type = SourceOutline(Array(text.utf8)).types.first
        #expect(type?.name == "A" && type?.isHidden == false && type?.has(["f"]) == true)
    }

    @Test func `members come from classes and from extensions of protocols`() throws {
        let outline = SourceOutline(
            Array(
                """
                protocol P { func wanted() }
                extension P { func f() { } }
                class Base { func g() { } }
                final class A: Base, P { func h() { } }
                """.utf8))
        #expect(outline.types.map(\.name) == ["Base", "A"])
        let type = try #require(outline.type("A"))
        #expect(outline.inherits(["f", "g", "h"], type))
        #expect(!outline.inherits(["wanted"], type))
    }

    @Test func `types inside of others are told with their place`() {
        let nested = SourceOutline(Array("enum A {\n class B { }\n}\n".utf8)).nested
        #expect(nested.map { "\($0.name) in \($0.outer) \($0.line)" } == ["B in A 2"])
    }
}
