/// Uses much of the limit in the first test, and as much in the second one.
///
/// That what the first test used is gone shows in its own peak.
struct Program: Attack {
    func perform() -> Int { fill(200) }

    func look() -> Int { fill(200) }

    private func fill(_ mebibytes: Int) -> Int {
        let size = mebibytes << 20
        guard let bytes = malloc(size) else { return 0 }
        defer { free(bytes) }
        memset(bytes, getpid() & 1 | 1, size)
        return bytes.load(fromByteOffset: size / 2, as: UInt8.self) > 0 ? 42 : 0
    }
}
