internal import Glibc

/// Reads the parameters of one test: one JSON value a line.
///
/// The judge has checked the data; a mismatch here ends the test as a fault of
/// the package. Cost: linear in the input, without copying it.
public struct JudgeReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    private var parameter = ""

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

    /// Reads from bytes that outlive it.
    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Says which parameter's value comes next, for messages.
    public mutating func begin(_ parameter: String) { self.parameter = parameter }

    /// Ends the test unless the last value was read.
    public mutating func finish() {
        parameter = "the end"
        if peek != nil { fail("no further value") }
    }

    @usableFromInline
    func fail(_ expected: String) -> Never {
        fault("the test's input at byte \(position), \(parameter): expected \(expected)")
    }

    // MARK: Operations

    /// The instance, one of `count`, that an operation is called on, and the
    /// operation's name: `1.add` is `add` on the instance with number 1.
    public func call(_ operation: String, of count: Int) -> (instance: Int, name: String) {
        guard let first = operation.utf8.first, first &- UInt8(ascii: "0") < 10,
            let dot = operation.firstIndex(of: "."), let number = Int(operation[..<dot])
        else { return (0, operation) }
        if number >= count { fail("an instance that was made before") }
        return (number, String(operation[operation.index(after: dot)...]))
    }

    /// The number of one of `count` instances.
    public mutating func instance(of count: Int) -> Int {
        let number = Int._judgeRead(&self)
        guard (0..<count).contains(number) else { fail("an instance that was made before") }
        return number
    }

    /// Ends the test: the package asks for what its starter does not have.
    public func unknown(_ operation: String) -> Never { fail("an operation, not \(operation)") }

    // MARK: Bytes

    /// The next byte that is not white space.
    var peek: UInt8? {
        mutating get {
            while position < bytes.count, bytes[position] <= 32 { position += 1 }
            return position < bytes.count ? bytes[position] : nil
        }
    }

    /// Passes over a sign if it comes next.
    mutating func takes(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    @usableFromInline
    mutating func take(_ character: Unicode.Scalar) {
        if !takes(character) { fail(String(character)) }
    }

    mutating func word(_ text: StaticString) {
        let length = text.utf8CodeUnitCount
        guard peek != nil, position + length <= bytes.count,
            text.withUTF8Buffer({ $0.elementsEqual(bytes[position..<position + length]) })
        else { fail(text.description) }
        position += length
    }
}
