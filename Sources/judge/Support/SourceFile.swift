internal import JudgeCore
internal import JudgeFiles
internal import JudgeToolchain

/// Reads what a candidate submits, and says what is wrong with it before
/// anything else looks at it.
enum SourceFile {
    static func read(_ path: String, cap: ByteCount) throws(JudgeFailure) -> Submission {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try Files.read(path, cap: cap.bytes)
        } catch {
            throw unreadable(path, error, cap)
        }
        guard bytes.contains(where: { $0 > UInt8(ascii: " ") }) else {
            throw refused(
                path, "is empty", remedy: "judge start PROBLEM writes a file to begin with.")
        }
        guard !bytes.contains(0) else {
            throw refused(path, "holds NUL bytes: it is not Swift source")
        }
        if let line = bytes.firstInvalidUTF8Line {
            throw JudgeFailure(
                .usage, "bad-file", "is not UTF-8 text", file: path, line: line,
                remedy: "Save it as UTF-8.")
        }
        return Submission(file: path, source: bytes)
    }

    private static func refused(
        _ path: String, _ what: String, remedy: String? = nil
    ) -> JudgeFailure {
        JudgeFailure(.usage, "bad-file", what, file: path, remedy: remedy)
    }

    private static func unreadable(
        _ path: String, _ error: FileError, _ cap: ByteCount
    ) -> JudgeFailure {
        if error.isTooLarge {
            return refused(
                path, "is larger than the \(cap.bytes >> 10) KiB that this problem takes")
        }
        if error.isNotFound {
            return JudgeFailure(.usage, "no-file", "there is no such file", file: path)
        }
        if error.isFolder { return refused(path, "is a folder, not a Swift file") }
        if error.isNotPlain {
            return refused(path, "is not a plain file but a pipe, a socket or a device")
        }
        return refused(path, "cannot be read: \(error.reason)")
    }
}

extension [UInt8] {
    /// The line, from 1, with the first byte that is not UTF-8.
    fileprivate var firstInvalidUTF8Line: Int? {
        for (index, line) in split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .enumerated() where String(validating: line, as: UTF8.self) == nil
        {
            return index + 1
        }
        return nil
    }
}
