import JudgeCore
import Testing

struct JSONReaderTests {
    @Test(arguments: [
        (
            "[1,-2,9223372036854775807]",
            JSONValue.array([.integer(1), .integer(-2), .integer(.max)])
        ),
        ("-9223372036854775808", .integer(.min)),
        ("18446744073709551615", .unsigned(.max)),
        ("18446744073709551616", .number(18446744073709551616)),
        ("-0", .number(-0.0)),
        (" 1.5e3 ", .number(1500)),
        (#""a\u00e9\ud83d\ude00\n""#, .string("aé😀\n")),
        ("{\"b\":[],\"a\":{}}", .object([.init("b", .array([])), .init("a", .object([]))])),
        ("null", .null),
    ])
    func `reads what RFC 8259 allows`(text: String, expected: JSONValue) throws {
        #expect(try JSONReader.read(Array(text.utf8)) == expected)
    }

    @Test(arguments: [
        ("", 0), ("[1,]", 3), ("01", 0), ("1.", 2), ("[1 2]", 3), ("\"\\x\"", 2),
        ("\"\\ud800\"", 7), ("nul", 0), ("[1]]", 3), ("1e999", 0), ("\"\u{1}\"", 1),
    ])
    func `says where text is not JSON`(text: String, offset: Int) {
        let failure = #expect(throws: JSONReader.Failure.self) {
            try JSONReader.read(Array(text.utf8))
        }
        #expect(failure?.offset == offset)
    }

    @Test func `refuses nesting that would exhaust the stack`() {
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
        let failure = #expect(throws: JSONReader.Failure.self) { try JSONReader.read(deep) }
        #expect(failure?.message == "nested deeper than 512")
    }

    @Test func `writes what it reads`() throws {
        let text = #"{"a":[1,2.5,"x\"\\\n\u0001",null,true],"b":{"c":18446744073709551615}}"#
        #expect(try JSONReader.read(Array(text.utf8)).description == text)
    }
}
