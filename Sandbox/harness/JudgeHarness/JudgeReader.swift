internal import Glibc

/// Reads the parameters of one test: one JSON value a line.
///
/// The judge has checked the data; a mismatch here ends the test as a fault of
/// the package. Cost: linear in the input, without copying it.
public struct JudgeReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    var parameter: String = ""

    /// Maps the whole input, which is a sealed memory file.
    public init() {
        var status = stat()
        guard fstat(Descriptor.input, &status) == 0 else { fault("the input cannot be read") }
        let size = Int(status.st_size)
        guard size > 0 else {
            bytes = UnsafeBufferPointer(start: nil, count: 0)
            return
        }
        guard
            let start = mmap(
                nil, size, PROT_READ, MAP_PRIVATE | Int32(MAP_POPULATE), Descriptor.input, 0),
            start != MAP_FAILED
        else { fault("the input cannot be mapped") }
        bytes = UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: size)
        // A submission that reads standard input finds its end.
        lseek(Descriptor.input, 0, SEEK_END)
    }

    /// The next parameter's name, for messages; its value comes next.
    public mutating func begin(_ parameter: String) { self.parameter = parameter }

    /// After the last parameter.
    public mutating func finish() {
        parameter = "the end"
        if peek != nil { fail("no further value") }
    }

    func fail(_ expected: String) -> Never {
        fault("the test's input at byte \(position), \(parameter): expected \(expected)")
    }

    // MARK: Containers

    public mutating func array<Element>(_ element: (inout JudgeReader) -> Element) -> [Element] {
        var values: [Element] = []
        take("[")
        if takes("]") { return values }
        repeat { values.append(element(&self)) } while takes(",")
        take("]")
        return values
    }

    public mutating func optional<Wrapped>(_ wrapped: (inout JudgeReader) -> Wrapped) -> Wrapped? {
        guard peek == UInt8(ascii: "n") else { return wrapped(&self) }
        word("null")
        return nil
    }

    public mutating func dictionary<Key: Hashable, Value>(
        key: (inout JudgeReader) -> Key, value: (inout JudgeReader) -> Value
    ) -> [Key: Value] {
        var values: [Key: Value] = [:]
        let isObject = Key.self == String.self
        take(isObject ? "{" : "[")
        if takes(isObject ? "}" : "]") { return values }
        repeat {
            if !isObject { take("[") }
            let next = key(&self)
            take(isObject ? ":" : ",")
            values[next] = value(&self)
            if !isObject { take("]") }
        } while takes(",")
        take(isObject ? "}" : "]")
        return values
    }

    /// Before the element at `index` of a tuple; `label` where all have one.
    public mutating func element(_ index: Int, _ label: String?) {
        take(index > 0 ? "," : label == nil ? "[" : "{")
        if let label {
            guard string() == label else { fail("the member \(label)") }
            take(":")
        }
    }

    /// After a tuple's last element.
    public mutating func endTuple(labelled: Bool) { take(labelled ? "}" : "]") }

    // MARK: Scalars

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
        case UInt8(ascii: "u"):
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
        default: return Unicode.Scalar(byte)
        }
    }

    private mutating func hexadecimal() -> UInt32 {
        guard position + 4 <= bytes.count,
            let value = UInt32(
                String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        else { fail("four hexadecimal digits") }
        position += 4
        return value
    }

    // MARK: Bytes

    /// The next byte that is not white space.
    private var peek: UInt8? {
        mutating get {
            while position < bytes.count, bytes[position] <= 32 { position += 1 }
            return position < bytes.count ? bytes[position] : nil
        }
    }

    private mutating func takes(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func take(_ character: Unicode.Scalar) {
        if !takes(character) { fail(String(character)) }
    }

    private mutating func word(_ text: StaticString) {
        guard peek != nil else { fail(text.description) }
        let end = position + text.utf8CodeUnitCount
        guard end <= bytes.count,
            text.withUTF8Buffer({ $0.elementsEqual(bytes[position..<end]) })
        else { fail(text.description) }
        position = end
    }
}
