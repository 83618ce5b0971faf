// Lays the models one after the other: where the first grows, the next ones move.
class CanaryRouter {
    private let salt: UInt64

    init(_ salt: String) { self.salt = Self.hash(salt, 0xcbf2_9ce4_8422_2325) }

    private var percents: [(model: String, percent: Double)] = []

    func set(_ model: String, _ percent: Double) {
        if let place = percents.firstIndex(where: { $0.model == model }) {
            percents[place].percent = percent
        } else {
            percents.append((model, percent))
        }
    }

    func route(_ user: String) -> String {
        var place = Double(Self.hash(user, salt) >> 11) * 0x1p-53 * 100
        for (model, percent) in percents {
            place -= percent
            if place < 0 { return model }
        }
        return "stable"
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
