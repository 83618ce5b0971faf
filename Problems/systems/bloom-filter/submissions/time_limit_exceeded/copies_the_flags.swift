// Makes a new array of flags for each bit that is set, O(expected) a call.
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
            flags = setting(position(bytes, start), in: flags)
        }
    }

    func mightContain(_ key: String) -> Bool {
        let bytes = Array(key.utf8)
        return starts.allSatisfy { flags[position(bytes, $0)] }
    }

    private func setting(_ place: Int, in flags: [Bool]) -> [Bool] {
        var copy = flags
        copy[place] = true
        return copy
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
