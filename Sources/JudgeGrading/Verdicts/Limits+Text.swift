internal import JudgeCore

extension Duration {
    /// "1.00 s"; three digits where two would lose part of a short time:
    /// "0.005 s".
    var text: String {
        let milliseconds = max(0, wholeNanoseconds / 1_000_000)
        let isShort = milliseconds < 100 && milliseconds % 10 != 0
        let (unit, width) = isShort ? (1, 3) : (10, 2)
        let fraction = "\(milliseconds % 1000 / unit)"
        let zeros = String(repeating: "0", count: width - fraction.utf8.count)
        return "\(milliseconds / 1000).\(zeros)\(fraction) s"
    }
}

extension ByteCount {
    /// "256 MiB"; the largest unit that divides it.
    var text: String {
        if bytes > 0, bytes % (1 << 20) == 0 { return "\(bytes >> 20) MiB" }
        if bytes > 0, bytes % (1 << 10) == 0 { return "\(bytes >> 10) KiB" }
        return bytes == 1 ? "1 byte" : "\(bytes) bytes"
    }
}
