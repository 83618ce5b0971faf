// Models own ranges of buckets, cut off and glued on at their ends.
class CanaryRouter {
    private let salt: String
    private var free = [0..<10_000]
    private var ranges: [String: [Range<Int>]] = [:]

    init(_ salt: String) { self.salt = salt }

    func set(_ model: String, _ percent: Double) {
        var own = ranges[model] ?? []
        let change = Int((percent * 100).rounded()) - own.reduce(0) { $0 + $1.count }
        if change > 0 {
            Self.move(change, from: &free, to: &own)
        } else {
            Self.move(-change, from: &own, to: &free)
        }
        ranges[model] = own
    }

    private static func move(_ count: Int, from: inout [Range<Int>], to: inout [Range<Int>]) {
        var count = count
        while count > 0, let last = from.popLast() {
            let taken = min(count, last.count)
            to.append(last.upperBound - taken..<last.upperBound)
            if taken < last.count { from.append(last.lowerBound..<last.upperBound - taken) }
            count -= taken
        }
    }

    func route(_ user: String) -> String {
        var mixed: UInt64 = 7
        for byte in "\(salt)/\(user)".utf8 {
            mixed = (mixed ^ UInt64(byte)) &* 0x9e37_79b9_7f4a_7c15
            mixed ^= mixed >> 29
        }
        let bucket = Int((mixed >> 11) % 10_000)
        for (model, own) in ranges where own.contains(where: { $0.contains(bucket) }) {
            return model
        }
        return "stable"
    }
}
