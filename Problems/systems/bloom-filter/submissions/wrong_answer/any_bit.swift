// Finds a key when one of its bits is set instead of all.
import Foundation

class Bloom {
    private var flags: [Bool]
    private let starts: [UInt64]

    init(_ expected: Int, _ fpRate: Double) {
        let size = -Double(expected) * log(fpRate) / (log(2) * log(2))
        flags = [Bool](repeating: false, count: Int(size.rounded(.up)) + 8)
        let functions = max(1, Int((-log2(fpRate)).rounded()))
        starts = (1...functions).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
    }

    var bits: Int { flags.count }

    func add(_ key: String) {
        let bytes = Array(key.utf8)
        for start in starts {
            flags[position(bytes, start)] = true
        }
    }

    func mightContain(_ key: String) -> Bool {
        let bytes = Array(key.utf8)
        return starts.contains { flags[position(bytes, $0)] }
    }

    private func position(_ bytes: [UInt8], _ start: UInt64) -> Int {
        var hash = start
        for byte in bytes {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            hash ^= hash >> 29
        }
        hash = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
        hash ^= hash >> 32
        return Int(hash % UInt64(flags.count))
    }
}
