extension JudgeReader {
    /// The next whole number, as its sign and magnitude.
    mutating func wholeNumber() -> (isNegative: Bool, magnitude: UInt64) {
        let isNegative = takes("-")
        let start = position
        var next = start
        var magnitude: UInt64 = 0
        // Eighteen digits cannot overflow: almost every number ends here.
        let safe = min(start + 18, bytes.count)
        while next < safe, case let digit = bytes[next] &- UInt8(ascii: "0"), digit < 10 {
            magnitude = magnitude &* 10 &+ UInt64(digit)
            next += 1
        }
        var overflows = false
        while next < bytes.count, case let digit = bytes[next] &- UInt8(ascii: "0"), digit < 10 {
            let (tens, carry) = magnitude.multipliedReportingOverflow(by: 10)
            let (sum, carryAgain) = tens.addingReportingOverflow(UInt64(digit))
            overflows = overflows || carry || carryAgain
            magnitude = sum
            next += 1
        }
        position = next
        guard next > start, !overflows else { fail("a whole number in range") }
        return (isNegative, magnitude)
    }

    mutating func number() -> Double {
        switch peek {
        case UInt8(ascii: "\""):
            switch string() {
            case "NaN": return .nan
            case "Infinity": return .infinity
            case "-Infinity": return -.infinity
            default: fail("a number")
            }
        default:
            let start = position
            while position < bytes.count, Self.isPartOfNumber(bytes[position]) { position += 1 }
            let text = String(decoding: bytes[start..<position], as: UTF8.self)
            guard let value = Double(text) else { fail("a number") }
            return value
        }
    }

    private static func isPartOfNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }

    mutating func truth() -> Bool {
        let value = peek == UInt8(ascii: "t")
        word(value ? "true" : "false")
        return value
    }

    // MARK: Strings

    mutating func string() -> String {
        take("\"")
        var start = position
        var text = ""
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                text += String(decoding: bytes[start..<position], as: UTF8.self)
                position += 1
                return text
            }
            if byte == UInt8(ascii: "\\") {
                text += String(decoding: bytes[start..<position], as: UTF8.self)
                position += 1
                text.unicodeScalars.append(escape())
                start = position
            } else {
                position += 1
            }
        }
        fail("the end of a string")
    }

    private mutating func escape() -> Unicode.Scalar {
        guard position < bytes.count else { fail("an escape") }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return unicodeEscape()
        default: return Unicode.Scalar(byte)
        }
    }

    /// Four hexadecimal digits, or two times four for a surrogate pair.
    private mutating func unicodeEscape() -> Unicode.Scalar {
        let first = hexadecimal()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { fail("a surrogate pair") }
        position += 2
        let second = hexadecimal()
        let value = 0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)
        guard let scalar = Unicode.Scalar(value) else { fail("a surrogate pair") }
        return scalar
    }

    private mutating func hexadecimal() -> UInt32 {
        guard position + 4 <= bytes.count,
            let value = UInt32(
                String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        else { fail("four hexadecimal digits") }
        position += 4
        return value
    }
}
