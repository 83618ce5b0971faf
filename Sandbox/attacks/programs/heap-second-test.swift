/// Uses much of the limit in the first test, and as much in the second one.
///
/// That what the first test used is gone shows in its own peak.
struct Program: Attack {
    func perform() -> Int { fill(200) }

    func look() -> Int { fill(200) }

    private func fill(_ mebibytes: Int) -> Int {
        let bytes = [UInt8](repeating: UInt8(getpid() & 1 | 1), count: mebibytes << 20)
        return bytes[Int(getpid()) * 4096] > 0 ? 42 : 0
    }
}
