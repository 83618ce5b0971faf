internal import JudgeCore

/// Where the parts of a case lie in its file.
struct CaseBlock {
    /// The comment directly above the input.
    var name: String?
    var input: Range<Int>
    /// The line of the input's first byte, counted from 1.
    var inputLine: Int
    /// What stands after the line `=>`.
    var answer: Range<Int>?
    /// The line after the `=>`.
    var answerLine: Int
}

/// Cuts a file of cases into its parts; looks at no value.
struct CaseScanner {
    private let bytes: [UInt8]
    private let file: String
    private let isProgram: Bool
    /// Where the next line begins, and its number.
    private var position: Int
    private var line = 1

    init(_ bytes: [UInt8], file: String, isProgram: Bool) {
        self.bytes = bytes
        self.file = file
        self.isProgram = isProgram
        // A byte-order mark is an editor's, no part of a case.
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The next case; parts without input and answer are passed over.
    mutating func next() throws(JudgeFailure) -> CaseBlock? {
        while position < bytes.count {
            if let block = try block() { return block }
        }
        return nil
    }

    /// Reads up to the next separator and over it; `nil` where that is no case.
    private mutating func block() throws(JudgeFailure) -> CaseBlock? {
        let name = skipComments()
        var block = CaseBlock(
            name: name, input: position..<position, inputLine: line, answer: nil, answerLine: 0)
        var isEmpty = true
        while position < bytes.count {
            let text = nextLine()
            if Self.isMarker("---", text) { break }
            if Self.isMarker("=>", text) {
                guard block.answer == nil else {
                    throw failure(
                        "this is the second line => of a case",
                        "put a line --- between two cases")
                }
                block.answer = position..<position
                block.answerLine = line
                isEmpty = false
                continue
            }
            if !isProgram { try check(text) }
            if let answer = block.answer {
                block.answer = answer.lowerBound..<position
            } else {
                block.input = block.input.lowerBound..<position
                if !Self.isBlank(text) { isEmpty = false }
            }
        }
        return isEmpty ? nil : block
    }

    /// Goes over the comments at the start of a case, where they do not matter
    /// over empty lines too, and returns the one directly above the input.
    private mutating func skipComments() -> String? {
        var name: String?
        while position < bytes.count {
            let (start, number) = (position, line)
            let text = nextLine()
            if text.first == UInt8(ascii: "#") {
                name = Self.name(text)
            } else if !isProgram, Self.isBlank(text) {
                name = nil
            } else {
                (position, line) = (start, number)
                break
            }
        }
        return name
    }

    /// The next line without its LF.
    private mutating func nextLine() -> ArraySlice<UInt8> {
        let rest = bytes[position...]
        let end = rest.firstIndex(of: UInt8(ascii: "\n"))
        position = end.map { $0 + 1 } ?? bytes.count
        line += 1
        return rest[..<(end ?? bytes.count)]
    }

    /// Refuses lines that cannot be JSON and are easily meant as something else.
    private func check(_ text: ArraySlice<UInt8>) throws(JudgeFailure) {
        if text.first == UInt8(ascii: "#") {
            throw failure(
                "comments stand only above a case's input",
                "move it up, or put a line --- before it if another case begins here")
        }
        if text.starts(with: "=>".utf8) {
            throw failure("expected => alone on its line", "write the answer on the next line")
        }
    }

    /// A failure in the line that was read last.
    private func failure(_ message: String, _ remedy: String) -> JudgeFailure {
        JudgeFailure(
            .usage, "bad-test-data", message, file: file, line: line - 1, remedy: remedy)
    }
}

extension CaseScanner {
    /// Longest name of a case, in characters; a longer comment is cut.
    private static let nameLimit = 80

    static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy(isSpace) }

    /// Whether a line says nothing but `marker`, but for white space after it.
    static func isMarker(_ marker: String, _ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: marker.utf8)
            && line.dropFirst(marker.utf8.count).allSatisfy(isSpace)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: " ") }

    /// What a comment says; `nil` where that is nothing.
    private static func name(_ comment: ArraySlice<UInt8>) -> String? {
        let text = comment.drop { $0 == UInt8(ascii: "#") || isSpace($0) }
        let end = text.lastIndex { !isSpace($0) }
        guard let end else { return nil }
        return String(String(decoding: text[...end], as: UTF8.self).prefix(nameLimit))
    }
}
