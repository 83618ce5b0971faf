internal import Glibc

/// Writes the answer of one test as JSON.
public struct JudgeWriter {
    var bytes: [UInt8] = []

    public init() {}

    /// Hands the answer over and ends the test; what was printed goes out too.
    ///
    /// - Parameter callNanoseconds: time inside the candidate's function.
    public mutating func finish(callNanoseconds: Int) -> Never {
        bytes.append(UInt8(ascii: "\n"))
        var note = Self.note(callNanoseconds: callNanoseconds)
        note.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: Descriptor.note) }
        bytes.withUnsafeBytes { writeAll($0, to: Descriptor.answer) }
        fflush(nil)
        _exit(0)
    }

    /// What was written so far.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    static func note(callNanoseconds: Int) -> String { "call \(callNanoseconds)\n" }

    // MARK: Containers

    public mutating func array<Element>(
        _ array: [Element], _ element: (inout JudgeWriter, Element) -> Void
    ) {
        bytes.append(UInt8(ascii: "["))
        var isFirst = true
        for value in array {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            element(&self, value)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    public mutating func optional<Wrapped>(
        _ value: Wrapped?, _ wrapped: (inout JudgeWriter, Wrapped) -> Void
    ) {
        if let value { wrapped(&self, value) } else { raw("null") }
    }

    public mutating func dictionary<Key: Hashable, Value>(
        _ dictionary: [Key: Value], key: (inout JudgeWriter, Key) -> Void,
        value: (inout JudgeWriter, Value) -> Void
    ) {
        let isObject = Key.self == String.self
        raw(isObject ? "{" : "[")
        var isFirst = true
        for entry in dictionary {
            if !isFirst { raw(",") }
            isFirst = false
            if !isObject { raw("[") }
            key(&self, entry.key)
            raw(isObject ? ":" : ",")
            value(&self, entry.value)
            if !isObject { raw("]") }
        }
        raw(isObject ? "}" : "]")
    }

    /// Begins the element at `index` of a tuple that is written as an array.
    public mutating func element(_ index: Int) { raw(index == 0 ? "[" : ",") }

    /// Ends a tuple that is written as an array.
    public mutating func endArray() { raw("]") }

    /// Writes that there is no value.
    public mutating func null() { raw("null") }

    /// Begins the member at `index` of a tuple that is written as an object.
    public mutating func member(_ index: Int, _ label: String) {
        raw(index == 0 ? "{" : ",")
        string(label)
        raw(":")
    }

    /// Ends a tuple that is written as an object.
    public mutating func endObject() { raw("}") }

    // MARK: Scalars

    @usableFromInline
    mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    @usableFromInline
    mutating func whole(_ value: Int) { integer(value) }

    mutating func integer(_ value: some FixedWidthInteger) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = value.magnitude
        let start = bytes.count
        repeat {
            bytes.append(UInt8(truncatingIfNeeded: rest % 10) + UInt8(ascii: "0"))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }

    /// The shortest text that names this number; what JSON cannot write is a
    /// string.
    mutating func number(_ value: Double) {
        if value.isFinite {
            raw(value.description)
        } else {
            raw(value.isNaN ? "\"NaN\"" : value < 0 ? "\"-Infinity\"" : "\"Infinity\"")
        }
    }

    @usableFromInline
    mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<32:
                raw("\\u00")
                bytes.append(byte < 16 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
                bytes.append(contentsOf: String(byte & 15, radix: 16).utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
