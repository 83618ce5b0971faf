internal import JudgeCore

/// Text files as the package format wants them: UTF-8 without byte-order
/// mark, lines that end with LF, the last one too.
enum TextFile {
    /// Largest YAML file that is read, in bytes.
    static let yamlLimit = 64 << 10
    /// Largest statement, editorial or starter, in bytes.
    static let proseLimit = 1 << 20
    /// Largest input or answer of a test, in bytes: what the format recommends.
    static let dataLimit = 100 << 20

    static func read(_ path: String, limit: Int) throws(JudgeFailure) -> String {
        let bytes = try PackageFiles.read(path, limit: limit)
        try check(bytes, file: path)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Throws where `bytes` are not text of this format, with the line.
    static func check(_ bytes: [UInt8], file: String) throws(JudgeFailure) {
        func failure(_ message: String, line: Int) -> JudgeFailure {
            JudgeFailure(.judge, "bad-text", message, file: file, line: line)
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            throw failure("the file begins with a byte-order mark (BOM); remove it", line: 1)
        }
        if let offset = bytes.firstIndex(of: UInt8(ascii: "\r")) {
            throw failure(
                "the line ends with CR (or has one); lines end with LF alone",
                line: line(at: offset, in: bytes))
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw failure("the text is not UTF-8", line: firstLineNotUTF8(bytes))
        }
        if let last = bytes.last, last != UInt8(ascii: "\n") {
            throw failure(
                "the last line does not end with a newline", line: line(at: bytes.count, in: bytes))
        }
    }

    /// The number, from 1, of the line that holds an offset.
    static func line(at offset: Int, in bytes: [UInt8]) -> Int {
        bytes[..<offset].reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    }

    private static func firstLineNotUTF8(_ bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
    }
}
