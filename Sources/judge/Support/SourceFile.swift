internal import JudgeCore
internal import JudgeFiles
internal import JudgeToolchain

/// Reads what a candidate submits, and says what is wrong with it before
/// anything else looks at it.
enum SourceFile {
    static func read(_ path: String, cap: ByteCount) throws(JudgeFailure) -> Submission {
        let bytes: [UInt8]
        do throws(FileError) {
            switch try Files.status(path).kind {
            case .folder:
                throw refused(path, "is a folder, not a Swift file")
            case .link, .other:
                throw refused(path, "is not a plain file (a pipe, a socket or a device)")
            case .file: break
            }
            bytes = try Files.read(path, cap: cap.bytes)
        } catch let failure as JudgeFailure {
            throw failure
        } catch let error as FileError {
            throw unreadable(path, error, cap)
        } catch {
            throw refused(path, "\(error)")
        }
        guard bytes.contains(where: { $0 > UInt8(ascii: " ") }) else {
            throw refused(path, "is empty", remedy: "judge start PROBLEM writes a file to begin with.")
        }
        guard !bytes.contains(0) else {
            throw refused(path, "holds NUL bytes: it is not Swift source")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let line = bytes.firstInvalidUTF8Line
            throw JudgeFailure(
                .usage, "bad-file", "is not UTF-8 text", file: path, line: line,
                remedy: "Save it as UTF-8.")
        }
        // The compiler takes a mark at the start; so does everyone else.
        _ = text
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
