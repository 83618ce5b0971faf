// Only remembers the steps, and works all owners out again for every user that is routed.
class CanaryRouter {
    private let salt: UInt64
    private var steps: [(model: String, percent: Double)] = []

    init(_ salt: String) { self.salt = Self.hash(salt, 0xcbf2_9ce4_8422_2325) }

    func set(_ model: String, _ percent: Double) { steps.append((model, percent)) }

    func route(_ user: String) -> String {
        owners()[Int(Self.hash(user, salt) % 10_000)]
    }

    private func owners() -> [String] {
        var owner = [String](repeating: "stable", count: 10_000)
        for (model, percent) in steps {
            let wanted = Int((percent * 100).rounded())
            var missing = wanted - owner.count { $0 == model }
            let (from, to) = missing > 0 ? ("stable", model) : (model, "stable")
            missing = abs(missing)
            for bucket in owner.indices where missing > 0 && owner[bucket] == from {
                owner[bucket] = to
                missing -= 1
            }
        }
        return owner
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
