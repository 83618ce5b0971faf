import JudgeCore
import Testing

@testable import JudgeGrading

struct ExcerptTests {
    @Test(arguments: [
        ("[1,2]", "[1,2]"), (#"{"a":[null,true]}"#, #"{"a":[null,true]}"#), ("1.50", "1.5"),
        (#""a\nb\u0001""#, #""a\nb\u0001""#),
    ])
    func `a short value is shown whole`(_ row: (value: String, shown: String)) throws {
        #expect(try Excerpt.of(json(row.value)) == row.shown)
    }

    @Test func `a long value is cut`() throws {
        let numbers = JSONValue.array((0..<1000).map { .integer($0) })
        let shown = Excerpt.of(.array([numbers, numbers]))
        #expect(shown.hasPrefix("[[0,1,2,3,") && shown.hasSuffix("…],…]"))
        #expect(shown.count < 80)
    }

    @Test func `nesting is cut too`() throws {
        let deep = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
        #expect(Excerpt.of(try json(deep)).count <= 130)
        let keys =
            String(repeating: "{\"k\":", count: 500) + "1" + String(repeating: "}", count: 500)
        #expect(Excerpt.of(try json(keys)).count <= 130)
    }

    @Test(arguments: [
        (0, "[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,…]"),
        (500, "[…,492,493,494,495,496,497,498,499,500,501,502,503,504,505,506,507,…]"),
        (999, "[…,984,985,986,987,988,989,990,991,992,993,994,995,996,997,998,999]"),
        (5000, "[…,984,985,986,987,988,989,990,991,992,993,994,995,996,997,998,999]"),
    ])
    func `an array is shown around one element`(_ row: (index: Int, shown: String)) {
        let numbers = JSONValue.array((0..<1000).map { .integer($0) })
        #expect(Excerpt.of(numbers, around: row.index) == row.shown)
    }

    @Test func `one giant character does not make the excerpt long`() {
        let text = "e" + String(repeating: "\u{301}", count: 100_000)
        #expect(Excerpt.of(.string(text)).unicodeScalars.count < 70)
        #expect(Excerpt.of(text, aroundScalar: 50_000).unicodeScalars.count < 70)
    }
}

struct ShortNumberTests {
    @Test(arguments: [
        (0, "0"), (1, "1"), (1.24, "1.2"), (1.25, "1.3"), (9.96, "10"), (10, "10"), (99.6, "100"),
        (123, "120"), (340, "340"), (123456, "120000"), (1_234_567, "1.2e6"), (0.5, "0.5"),
        (0.0512, "0.051"), (0.00999, "0.01"), (0.000999, "0.001"), (1e-9, "1e-9"),
        (1.2000000000345e-6, "1.2e-6"), (4.44e-16, "4.4e-16"), (.leastNonzeroMagnitude, "5e-324"),
        (1.7976931348623157e308, "1.8e308"), (.infinity, "inf"),
    ])
    func `a number is shown in two significant digits`(_ row: (value: Double, text: String)) {
        #expect(ShortNumber(row.value).description == row.text)
    }
}
