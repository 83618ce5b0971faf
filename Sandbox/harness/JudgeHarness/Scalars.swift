internal import Glibc

extension JudgeValue where Self: FixedWidthInteger {
    public static func _judgeRead(_ reader: inout JudgeReader) -> Self { reader.integer() }
    public func _judgeWrite(_ writer: inout JudgeWriter) { writer.integer(self) }
}

extension JudgeReader {
    /// Inlined, so that it is compiled for each type that asks for it by name.
    @inline(__always)
    fileprivate mutating func integer<Value: FixedWidthInteger>() -> Value {
        let (isNegative, magnitude) = wholeNumber()
        let value = Value(truncatingIfNeeded: isNegative ? 0 &- magnitude : magnitude)
        // What was cut off, or changed its sign, is another number.
        guard (value < 0) == (isNegative && magnitude > 0), value.magnitude == magnitude else {
            fail("a \(Value.self) in range")
        }
        return value
    }

    /// The whole numbers in an array that begins here, or fewer.
    fileprivate var countAhead: Int {
        guard let start = bytes.baseAddress?.advanced(by: position),
            let end = memchr(start, Int32(UInt8(ascii: "]")), bytes.count - position)
        else { return 0 }
        let part = UnsafeBufferPointer(
            start: start, count: UnsafeRawPointer(end) - UnsafeRawPointer(start))
        var count = 1
        for byte in part where byte == UInt8(ascii: ",") { count += 1 }
        return count
    }
}

/// Most numbers in tests are of this type: it has code of its own, where the
/// others call what is compiled for all of them.
extension Int: JudgeValue {
    public static func _judgeRead(_ reader: inout JudgeReader) -> Int { reader.integer() }

    public static func _judgeReadArray(_ reader: inout JudgeReader) -> [Int] {
        var values: [Int] = []
        reader.take("[")
        if reader.takes("]") { return values }
        values.reserveCapacity(reader.countAhead)
        repeat { values.append(reader.integer()) } while reader.takes(",")
        reader.take("]")
        return values
    }
}
extension Int8: JudgeValue {}
extension Int16: JudgeValue {}
extension Int32: JudgeValue {}
extension Int64: JudgeValue {}
extension UInt: JudgeValue {}
extension UInt8: JudgeValue {}
extension UInt16: JudgeValue {}
extension UInt32: JudgeValue {}
extension UInt64: JudgeValue {}

extension Double: JudgeValue {
    public static func _judgeRead(_ reader: inout JudgeReader) -> Double { reader.number() }
    public func _judgeWrite(_ writer: inout JudgeWriter) { writer.number(self) }
}

extension Float: JudgeValue {
    public static func _judgeRead(_ reader: inout JudgeReader) -> Float { Float(reader.number()) }

    /// The shortest text that names this number as a `Float`.
    public func _judgeWrite(_ writer: inout JudgeWriter) {
        if isFinite { writer.raw(description) } else { writer.number(Double(self)) }
    }
}

extension Bool: JudgeValue {
    public static func _judgeRead(_ reader: inout JudgeReader) -> Bool { reader.truth() }
    public func _judgeWrite(_ writer: inout JudgeWriter) { writer.raw(self ? "true" : "false") }
}

extension String: JudgeValue {
    public static func _judgeRead(_ reader: inout JudgeReader) -> String { reader.string() }
    public func _judgeWrite(_ writer: inout JudgeWriter) { writer.string(self) }
}

extension Character: JudgeValue {
    public static func _judgeRead(_ reader: inout JudgeReader) -> Character {
        let text = reader.string()
        guard let character = text.first, text.count == 1 else {
            reader.fail("a string of one character")
        }
        return character
    }

    public func _judgeWrite(_ writer: inout JudgeWriter) { writer.string(String(self)) }
}
