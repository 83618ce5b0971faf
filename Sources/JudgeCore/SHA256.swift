/// The SHA-256 digest (FIPS 180-4), for fingerprints of files and settings.
///
/// Cost: linear, without copying what is contiguous.
package struct SHA256: Sendable {
    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
        0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
        0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
        0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
        0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
        0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
        0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
        0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
        0xc671_78f2,
    ]

    private var state: SIMD8<UInt32> = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
        0x5be0_cd19,
    ]
    /// Fewer than 64 bytes that wait for the rest of their block.
    private var pending: [UInt8] = []
    private var length: UInt64 = 0

    package init() {}

    /// Adds bytes; how they are divided over calls makes no difference.
    package mutating func update(_ bytes: some Sequence<UInt8>) {
        let done: Void? = bytes.withContiguousStorageIfAvailable { add($0) }
        if done == nil { Array(bytes).withUnsafeBufferPointer { add($0) } }
    }

    /// Adds a text with its length, so that no two lists of texts are alike.
    package mutating func update(field text: String) {
        update("\(text.utf8.count):".utf8)
        update(text.utf8)
    }

    /// The digest in hexadecimal, 64 characters.
    package consuming func hexadecimal() -> String {
        let bits = length * 8
        update(CollectionOfOne(0x80))
        while pending.count != 56 { update(CollectionOfOne(0)) }
        update((0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) })
        return state.indices.map { index in
            let digits = String(state[index], radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
    }

    /// The digest of one piece of data, in hexadecimal.
    package static func hexadecimal(of bytes: some Sequence<UInt8>) -> String {
        var digest = SHA256()
        digest.update(bytes)
        return digest.hexadecimal()
    }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        length += UInt64(bytes.count)
        var next = 0
        if !pending.isEmpty {
            next = min(64 - pending.count, bytes.count)
            pending += bytes[..<next]
            guard pending.count == 64 else { return }
            pending.withUnsafeBytes { state = Self.compress(state, $0) }
            pending.removeAll(keepingCapacity: true)
        }
        while bytes.count - next >= 64 {
            let block = UnsafeBufferPointer(rebasing: bytes[next..<next + 64])
            state = Self.compress(state, UnsafeRawBufferPointer(block))
            next += 64
        }
        pending += bytes[next...]
    }

    private static func compress(
        _ state: SIMD8<UInt32>, _ block: UnsafeRawBufferPointer
    ) -> SIMD8<UInt32> {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
            for index in 0..<16 {
                let word = block.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self)
                words.initializeElement(at: index, to: UInt32(bigEndian: word))
            }
            for index in 16..<64 {
                let a = words[index - 15], b = words[index - 2]
                let first = rotate(a, 7) ^ rotate(a, 18) ^ (a >> 3)
                let second = rotate(b, 17) ^ rotate(b, 19) ^ (b >> 10)
                words.initializeElement(
                    at: index, to: words[index - 16] &+ first &+ words[index - 7] &+ second)
            }
            return constants.withUnsafeBufferPointer { constants in
                var (a, b, c, d) = (state[0], state[1], state[2], state[3])
                var (e, f, g, h) = (state[4], state[5], state[6], state[7])
                for index in 0..<64 {
                    let choice = (e & f) ^ (~e & g)
                    let majority = (a & b) ^ (a & c) ^ (b & c)
                    let high = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
                    let low = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
                    let first = h &+ high &+ choice &+ constants[index] &+ words[index]
                    let second = low &+ majority
                    (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
                }
                return state &+ SIMD8(a, b, c, d, e, f, g, h)
            }
        }
    }

    @inline(__always)
    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
        word >> count | word << (32 - count)
    }
}
