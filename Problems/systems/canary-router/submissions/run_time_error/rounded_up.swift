// Rounds a share up, so that the free buckets do not suffice.
class CanaryRouter {
    private let salt: UInt64
    private var owner = [String](repeating: "stable", count: 10_000)

    init(_ salt: String) { self.salt = Self.hash(salt, 0xcbf2_9ce4_8422_2325) }

    func set(_ model: String, _ percent: Double) {
        let wanted = Int((percent * 100).rounded(.up))
        var own = owner.indices.filter { owner[$0] == model }
        while own.count > wanted { owner[own.removeLast()] = "stable" }
        while own.count < wanted {
            let bucket = owner.firstIndex(of: "stable")!
            owner[bucket] = model
            own.append(bucket)
        }
    }

    func route(_ user: String) -> String {
        owner[Int(Self.hash(user, salt) % 10_000)]
    }

    /// FNV-1a, then the finish of SplitMix64, so that every bit counts.
    private static func hash(_ text: String, _ start: UInt64) -> UInt64 {
        var mixed = start
        for byte in text.utf8 { mixed = (mixed ^ UInt64(byte)) &* 0x100_0000_01b3 }
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
