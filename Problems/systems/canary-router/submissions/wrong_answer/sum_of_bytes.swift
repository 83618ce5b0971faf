// Adds up the bytes as a hash.
class CanaryRouter {
    private let salt: UInt64
    private var owner = [String](repeating: "stable", count: 10_000)

    init(_ salt: String) { self.salt = Self.hash(salt, 0xcbf2_9ce4_8422_2325) }

    func set(_ model: String, _ percent: Double) {
        let wanted = Int((percent * 100).rounded())
        var missing = wanted - owner.count { $0 == model }
        let (from, to) = missing > 0 ? ("stable", model) : (model, "stable")
        missing = abs(missing)
        for bucket in owner.indices where missing > 0 && owner[bucket] == from {
            owner[bucket] = to
            missing -= 1
        }
    }

    func route(_ user: String) -> String {
        owner[Int(Self.hash(user, salt) % 10_000)]
    }

    /// The sum of all bytes.
    private static func hash(_ text: String, _ start: UInt64) -> UInt64 {
        var mixed = start
        for byte in text.utf8 { mixed &+= UInt64(byte) }
        return mixed
    }
}
