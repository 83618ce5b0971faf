package import JudgeCore

/// What a run sent as its answer, before anybody has believed a byte of it:
/// the box caps its length, nothing else is known about it.
package enum AnswerText {
    /// Why bytes are no answer.
    package enum Unreadable: Error, Sendable, Hashable {
        /// Nothing, or white space only: the function did not return.
        case empty
        case notJSON(Difference)
    }

    /// Reads the one JSON value that an answer is.
    ///
    /// Linear.
    package static func read(_ bytes: [UInt8]) throws(Unreadable) -> JSONValue {
        guard bytes.contains(where: { $0 != 0x20 && !(0x09...0x0D).contains($0) }) else {
            throw .empty
        }
        do throws(JSONReader.Failure) {
            return try JSONReader.read(bytes)
        } catch {
            throw .notJSON(
                Difference(
                    path: "", expected: "one JSON value", got: excerpt(bytes, around: error.offset),
                    message: "the answer is not JSON: \(error.message) (byte \(error.offset))"))
        }
    }

    private static func excerpt(_ bytes: [UInt8], around offset: Int) -> String {
        let start = max(0, min(offset, bytes.count) - Excerpt.room / 3)
        let end = min(bytes.count, start + Excerpt.room)
        return (start > 0 ? "…" : "") + String(decoding: bytes[start..<end], as: UTF8.self)
            + (end < bytes.count ? "…" : "")
    }
}
