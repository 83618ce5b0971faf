/// Reads JSON (RFC 8259) from bytes, with the place of an error.
///
/// Cost: linear in the input. Nesting is limited to ``depthLimit``, so that
/// hostile text cannot exhaust the stack.
package struct JSONReader {
    /// How deep arrays and objects may be nested.
    package static let depthLimit = 512

    /// Why bytes are no JSON, and where.
    package struct Failure: Error, Sendable, Hashable {
        /// Where reading stopped: offset in bytes from the start.
        package var offset: Int
        package var message: String
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position: Int
    private var depth = 0

    /// Reads one value that fills `bytes`, but for white space around it.
    package static func read(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
        try read(bytes[...])
    }

    /// Reads one value that fills the slice; offsets count from the slice's
    /// own start.
    package static func read(_ slice: ArraySlice<UInt8>) throws(Failure) -> JSONValue {
        let result = slice.withUnsafeBufferPointer { buffer -> Result<JSONValue, Failure> in
            var reader = JSONReader(bytes: buffer, position: 0)
            do throws(Failure) {
                return .success(try reader.document())
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, position: Int) {
        self.bytes = bytes
        self.position = position
    }

    private mutating func document() throws(Failure) -> JSONValue {
        let value = try self.value()
        skipSpace()
        guard position == bytes.count else { throw failure("text after the value") }
        return value
    }

    private func failure(_ message: String) -> Failure {
        Failure(offset: position, message: message)
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || (0x09...0x0D).contains(byte) { position += 1 }
    }

    private mutating func value() throws(Failure) -> JSONValue {
        skipSpace()
        switch next {
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case let byte? where byte == UInt8(ascii: "-") || Self.isDigit(byte): return try number()
        case nil: throw failure("the value is missing")
        default: throw failure("no JSON value starts like this")
        }
    }

    private mutating func word(_ text: StaticString, _ value: JSONValue) throws(Failure)
        -> JSONValue
    {
        let end = position + text.utf8CodeUnitCount
        guard end <= bytes.count,
            text.withUTF8Buffer({ $0.elementsEqual(bytes[position..<end]) })
        else { throw failure("expected \(text)") }
        position = end
        return value
    }

    private mutating func enter() throws(Failure) {
        position += 1
        depth += 1
        guard depth <= Self.depthLimit else {
            throw failure("nested deeper than \(Self.depthLimit)")
        }
    }

    /// After a value: true where a comma follows, false where `close` ends
    /// the list.
    private mutating func continues(_ close: UInt8) throws(Failure) -> Bool {
        skipSpace()
        switch next {
        case UInt8(ascii: ","):
            position += 1
            return true
        case close:
            position += 1
            depth -= 1
            return false
        default:
            throw failure("expected , or \(Character(Unicode.Scalar(close)))")
        }
    }

    private mutating func array() throws(Failure) -> JSONValue {
        try enter()
        skipSpace()
        var values: [JSONValue] = []
        if next == UInt8(ascii: "]") {
            position += 1
            depth -= 1
            return .array(values)
        }
        repeat { values.append(try value()) } while try continues(UInt8(ascii: "]"))
        return .array(values)
    }

    private mutating func object() throws(Failure) -> JSONValue {
        try enter()
        skipSpace()
        var members: [JSONValue.Member] = []
        if next == UInt8(ascii: "}") {
            position += 1
            depth -= 1
            return .object(members)
        }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw failure("expected a member's name") }
            let key = try string()
            skipSpace()
            guard next == UInt8(ascii: ":") else { throw failure("expected :") }
            position += 1
            members.append(JSONValue.Member(key, try value()))
        } while try continues(UInt8(ascii: "}"))
        return .object(members)
    }

    private mutating func digits() throws(Failure) {
        let start = position
        while let byte = next, Self.isDigit(byte) {
            position += 1
        }
        guard position > start else { throw failure("expected a digit") }
    }

    private mutating func number() throws(Failure) -> JSONValue {
        let start = position
        let isNegative = next == UInt8(ascii: "-")
        if isNegative { position += 1 }
        let firstDigit = position
        try digits()
        if bytes[firstDigit] == UInt8(ascii: "0"), position > firstDigit + 1 {
            position = firstDigit
            throw failure("a number does not start with 0")
        }
        var isWhole = true
        if next == UInt8(ascii: ".") {
            isWhole = false
            position += 1
            try digits()
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            isWhole = false
            position += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
            try digits()
        }
        if isWhole, let magnitude = Self.magnitude(bytes[firstDigit..<position]) {
            // -0 is kept as a floating-point number: the sign matters there.
            if isNegative, magnitude == 0 { return .number(-0.0) }
            if let value = isNegative ? Int(exactly: -Int128(magnitude)) : Int(exactly: magnitude) {
                return .integer(value)
            }
            if !isNegative { return .unsigned(magnitude) }
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let value = Double(text), value.isFinite else {
            position = start
            throw failure("the number is out of range")
        }
        return .number(value)
    }

    private static func magnitude(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64? {
        var value: UInt64 = 0
        for digit in digits {
            let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = tens.addingReportingOverflow(UInt64(digit - UInt8(ascii: "0")))
            if overflow || carry { return nil }
            value = sum
        }
        return value
    }

    private mutating func string() throws(Failure) -> String {
        position += 1
        var start = position
        var decoded = ""
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                decoded += try utf8(start..<position)
                position += 1
                return decoded
            case UInt8(ascii: "\\"):
                decoded += try utf8(start..<position)
                position += 1
                decoded.unicodeScalars.append(try escape())
                start = position
            case 0..<0x20: throw failure("a control character must be escaped")
            default: position += 1
            }
        }
        throw failure("the string does not end")
    }

    private func utf8(_ range: Range<Int>) throws(Failure) -> String {
        guard let text = String(validating: bytes[range], as: UTF8.self) else {
            throw Failure(offset: range.lowerBound, message: "the string is not UTF-8")
        }
        return text
    }

    private mutating func escape() throws(Failure) -> Unicode.Scalar {
        guard let byte = next else { throw failure("the string does not end") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let first = try hex()
            if let scalar = Unicode.Scalar(first) { return scalar }
            // A surrogate must be the first of a pair.
            guard first < 0xDC00, next == UInt8(ascii: "\\") else {
                throw failure("half of a surrogate pair")
            }
            position += 1
            guard next == UInt8(ascii: "u") else { throw failure("half of a surrogate pair") }
            position += 1
            let second = try hex()
            guard (0xDC00..<0xE000).contains(second),
                let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            else { throw failure("half of a surrogate pair") }
            return scalar
        default:
            position -= 1
            throw failure("no such escape")
        }
    }

    private mutating func hex() throws(Failure) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw failure("expected four hexadecimal digits")
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }
}
