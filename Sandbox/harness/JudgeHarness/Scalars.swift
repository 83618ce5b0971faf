extension JudgeValue where Self: FixedWidthInteger {
    public static func _judgeRead(_ reader: inout JudgeReader) -> Self {
        let (isNegative, magnitude) = reader.wholeNumber()
        if !isNegative, let value = Self(exactly: magnitude) { return value }
        if isNegative, magnitude <= UInt64(Int64.max) + 1,
            let value = Self(exactly: Int64(truncatingIfNeeded: 0 &- magnitude))
        {
            return value
        }
        reader.fail("a \(Self.self) in range")
    }

    public func _judgeWrite(_ writer: inout JudgeWriter) { writer.integer(self) }
}

extension Int: JudgeValue {}
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
