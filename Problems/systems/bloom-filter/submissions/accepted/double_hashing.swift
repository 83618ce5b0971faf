// Bits in 64-bit words; all positions come from two halves of one hash: h1 + i * h2.
import Foundation

class Bloom {
    let bits: Int
    private let functions: Int
    private var words: [UInt64]

    init(_ expected: Int, _ fpRate: Double) {
        let needed = Double(expected) * log(1 / fpRate) / (log(2) * log(2))
        // Rounded up to whole words.
        words = [UInt64](repeating: 0, count: Int(needed / 64) + 1)
        bits = words.count * 64
        functions = max(1, Int((Double(bits) / Double(expected) * log(2)).rounded()))
    }

    func add(_ key: String) {
        forEachPosition(of: key) { position in
            words[position >> 6] |= 1 << UInt64(position & 63)
            return true
        }
    }

    func mightContain(_ key: String) -> Bool {
        var isThere = true
        forEachPosition(of: key) { position in
            isThere = words[position >> 6] & (1 << UInt64(position & 63)) != 0
            return isThere
        }
        return isThere
    }

    /// Goes on as long as the body says so.
    private func forEachPosition(of key: String, _ body: (Int) -> Bool) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in key.utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        var place = mixed(hash)
        let step = mixed(place ^ 0x9E37_79B9_7F4A_7C15) | 1
        for _ in 0..<min(functions, 30) {
            guard body(Int(place % UInt64(bits))) else { return }
            place &+= step
        }
    }

    /// Spreads each bit over all others (the last steps of SplitMix64).
    private func mixed(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
