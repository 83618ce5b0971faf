extension FixedWidthInteger {
    static func read(_ reader: inout JudgeReader) -> Self {
        let (isNegative, magnitude) = reader.wholeNumber()
        if !isNegative, let value = Self(exactly: magnitude) { return value }
        if isNegative, magnitude <= UInt64(Int64.max) + 1,
            let value = Self(exactly: Int64(truncatingIfNeeded: 0 &- magnitude))
        {
            return value
        }
        reader.fail("a \(Self.self) in range")
    }
}

extension Int: JudgeValue {
    public static func _judgeRead(_ reader: inout JudgeReader) -> Int { read(&reader) }
    public func _judgeWrite(_ writer: inout JudgeWriter) { writer.integer(self) }
}

extension Int8: JudgeValue {
    public static func _judgeRead(_ reader: inout JudgeReader) -> Int8 { read(&reader) }
    public func _judgeWrite(_ writer: inout JudgeWriter) { writer.integer(Int(self)) }
}

extension Int16: JudgeValue {
    public static func _judgeRead(_ reader: inout JudgeReader) -> Int16 { read(&reader) }
    public func _judgeWrite(_ writer: inout JudgeWriter) { writer.integer(Int(self)) }
}

extension Int32: JudgeValue {
    public static func _judgeRead(_ reader: inout JudgeReader) -> Int32 { read(&reader) }
    public func _judgeWrite(_ writer: inout JudgeWriter) { writer.integer(Int(self)) }
}

extension Int64: JudgeValue {
    public static func _judgeRead(_ reader: inout JudgeReader) -> Int64 { read(&reader) }
    public func _judgeWrite(_ writer: inout JudgeWriter) { writer.integer(Int(self)) }
}

extension UInt8: JudgeValue {
    public static func _judgeRead(_ reader: inout JudgeReader) -> UInt8 { read(&reader) }
    public func _judgeWrite(_ writer: inout JudgeWriter) { writer.integer(Int(self)) }
}

extension UInt16: JudgeValue {
    public static func _judgeRead(_ reader: inout JudgeReader) -> UInt16 { read(&reader) }
    public func _judgeWrite(_ writer: inout JudgeWriter) { writer.integer(Int(self)) }
}

extension UInt32: JudgeValue {
    public static func _judgeRead(_ reader: inout JudgeReader) -> UInt32 { read(&reader) }
    public func _judgeWrite(_ writer: inout JudgeWriter) { writer.integer(Int(self)) }
}

extension UInt64: JudgeValue {
    public static func _judgeRead(_ reader: inout JudgeReader) -> UInt64 { read(&reader) }
    public func _judgeWrite(_ writer: inout JudgeWriter) { writer.raw(description) }
}

extension UInt: JudgeValue {
    public static func _judgeRead(_ reader: inout JudgeReader) -> UInt { read(&reader) }
    public func _judgeWrite(_ writer: inout JudgeWriter) { writer.raw(description) }
}

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
