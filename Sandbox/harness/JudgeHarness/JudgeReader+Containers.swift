extension JudgeReader {
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

    // MARK: Tuples

    /// Reads a tuple; `elements` reads one after the other.
    public mutating func tuple<Tuple>(_ elements: (inout JudgeReader) -> Tuple) -> Tuple {
        elements(&self)
    }

    /// Goes to the element at `index` of a tuple that is written as an array.
    public mutating func element(_ index: Int) { take(index == 0 ? "[" : ",") }

    /// Ends a tuple that is written as an array.
    public mutating func endArray() { take("]") }

    /// Passes over an array without elements.
    public mutating func emptyArray() {
        take("[")
        take("]")
    }

    /// Begins a tuple that is written as an object.
    ///
    /// - Returns: where it begins.
    public mutating func beginObject() -> Int {
        _ = peek
        return position
    }

    /// Goes to the value of a member, whatever the order of the members.
    ///
    /// Cost: nothing where members come in declared order, else that of
    /// passing over those that stand before it.
    ///
    /// - Parameters:
    ///   - label: the member's name.
    ///   - start: where its object begins.
    public mutating func member(_ label: String, of start: Int) {
        if takes(position == start ? "{" : ","), string() == label {
            take(":")
            return
        }
        position = start
        take("{")
        repeat {
            let isWanted = string() == label
            take(":")
            if isWanted { return }
            skipValue()
        } while takes(",")
        fail("the member \(label)")
    }

    /// Ends a tuple that is written as an object, all its members being read.
    public mutating func endObject(of start: Int) {
        if takes("}") { return }
        position = start
        skipValue()
    }

    /// Passes over a value of any kind.
    private mutating func skipValue() {
        var depth = 0
        repeat {
            switch peek {
            case UInt8(ascii: "\""): _ = string()
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                position += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                depth -= 1
                position += 1
            case UInt8(ascii: ","), UInt8(ascii: ":"): position += 1
            case nil: fail("a value")
            default: skipWord()
            }
        } while depth > 0
    }

    /// Passes over a number, a truth value or null.
    private mutating func skipWord() {
        while position < bytes.count, bytes[position] > 32,
            !",:]}".utf8.contains(bytes[position])
        { position += 1 }
    }
}
