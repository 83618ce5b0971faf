/// The first value that one array holds more often than another, whatever
/// their order.
struct Imbalance: Sendable, Hashable {
    enum Side: Sendable, Hashable {
        /// `index` is that of the first copy that is too many.
        case surplus(index: Int)
        /// `index` is that of the value in the expected array.
        case missing(index: Int)
    }

    var side: Side
    /// How often the value occurs.
    var got: Int
    var expected: Int

    /// The first surplus value in the order of `got`, else the first missing
    /// one in the order of `expected`.
    ///
    /// `nil` where both hold the same. Linear.
    static func first<Value: Hashable>(got: [Value], expected: [Value]) -> Imbalance? {
        var wanting: [Value: Int] = [:]
        wanting.reserveCapacity(expected.count)
        for value in expected { wanting[value, default: 0] += 1 }
        for (index, value) in got.enumerated() {
            guard let count = wanting[value], count > 0 else {
                return Imbalance(.surplus(index: index), of: value, got: got, expected: expected)
            }
            wanting[value] = count - 1
        }
        guard got.count < expected.count else { return nil }
        return expected.firstIndex { wanting[$0, default: 0] > 0 }
            .map { index in
                Imbalance(
                    .missing(index: index), of: expected[index], got: got, expected: expected)
            }
    }

    private init<Value: Hashable>(
        _ side: Side, of value: Value, got: [Value], expected: [Value]
    ) {
        self.side = side
        self.got = got.count { $0 == value }
        self.expected = expected.count { $0 == value }
    }
}
