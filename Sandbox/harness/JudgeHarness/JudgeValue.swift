/// A type that test data can hold; the table in `Problems/FORMAT.md` says how
/// each is written.
///
/// Arrays have requirements of their own, so that `[Int]` is read by code that
/// is specialised for `Int` in this module, not by one call a number from the
/// candidate's. The names keep out of the way of candidates' own members.
public protocol JudgeValue {
    static func _judgeRead(_ reader: inout JudgeReader) -> Self
    func _judgeWrite(_ writer: inout JudgeWriter)
    static func _judgeReadArray(_ reader: inout JudgeReader) -> [Self]
    static func _judgeWriteArray(_ array: [Self], _ writer: inout JudgeWriter)
}

extension JudgeValue {
    public static func _judgeReadArray(_ reader: inout JudgeReader) -> [Self] {
        reader.array { _judgeRead(&$0) }
    }

    public static func _judgeWriteArray(_ array: [Self], _ writer: inout JudgeWriter) {
        writer.array(array) { $1._judgeWrite(&$0) }
    }
}

extension Array: JudgeValue where Element: JudgeValue {
    public static func _judgeRead(_ reader: inout JudgeReader) -> [Element] {
        Element._judgeReadArray(&reader)
    }

    public func _judgeWrite(_ writer: inout JudgeWriter) {
        Element._judgeWriteArray(self, &writer)
    }
}

extension Optional: JudgeValue where Wrapped: JudgeValue {
    public static func _judgeRead(_ reader: inout JudgeReader) -> Wrapped? {
        reader.optional { Wrapped._judgeRead(&$0) }
    }

    public func _judgeWrite(_ writer: inout JudgeWriter) {
        writer.optional(self) { $1._judgeWrite(&$0) }
    }
}

extension Dictionary: JudgeValue where Key: JudgeValue, Value: JudgeValue {
    public static func _judgeRead(_ reader: inout JudgeReader) -> [Key: Value] {
        reader.dictionary(key: { Key._judgeRead(&$0) }, value: { Value._judgeRead(&$0) })
    }

    public func _judgeWrite(_ writer: inout JudgeWriter) {
        writer.dictionary(
            self, key: { $1._judgeWrite(&$0) }, value: { $1._judgeWrite(&$0) })
    }
}
