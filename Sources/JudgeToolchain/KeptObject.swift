internal import JudgeCore

/// An entry of the cache of objects: a linked object, and what a report says
/// of how it was made.
///
/// As a file: the SHA-256 of all that follows it, a line end, a line with the
/// form, the key's digest and the time that compiling took in nanoseconds, then
/// the object.
struct KeptObject: Sendable, Hashable {
    /// Changes with what a file of this kind holds, and with what an object
    /// must have to be run.
    static let form = "judge-object-1"

    var object: [UInt8]
    var wall: Duration

    init(object: [UInt8], wall: Duration) {
        self.object = object
        self.wall = wall
    }

    /// Reads what ``bytes(_:)`` wrote.
    ///
    /// `nil` where it was made of something else or is damaged in any way.
    ///
    /// Cost: some 5 ms a MiB.
    init?(_ bytes: [UInt8], madeOf key: ObjectKey) {
        let lineEnd = UInt8(ascii: "\n")
        guard bytes.count > Self.digestLength, bytes[Self.digestLength] == lineEnd else {
            return nil
        }
        let body = bytes[(Self.digestLength + 1)...]
        let line = body.prefix(Self.longestLine).prefix { $0 != lineEnd }
        let words = String(decoding: line, as: UTF8.self).split(separator: " ")
        guard words.count == 3, words[0] == Self.form, words[1] == key.digest,
            let nanoseconds = Int64(words[2]), nanoseconds >= 0, line.endIndex < body.endIndex,
            String(decoding: bytes[..<Self.digestLength], as: UTF8.self)
                == SHA256.hexadecimal(of: body)
        else { return nil }
        object = Array(body[(line.endIndex + 1)...])
        wall = .nanoseconds(nanoseconds)
    }

    /// The file's content.
    func bytes(madeOf key: ObjectKey) -> [UInt8] {
        let body = Array("\(Self.form) \(key.digest) \(wall.wholeNanoseconds)\n".utf8) + object
        return Array("\(SHA256.hexadecimal(of: body))\n".utf8) + body
    }

    private static let digestLength = 64
    private static let longestLine = 200
}
