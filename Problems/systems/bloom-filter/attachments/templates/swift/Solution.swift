class Bloom {
    /// Makes an empty filter for up to `expected` keys, with false positives at the
    /// rate `fpRate` once it holds so many.
    init(_ expected: Int, _ fpRate: Double) {

    }

    /// The number of bits that the filter uses.
    var bits: Int {

    }

    /// Adds a key.
    func add(_ key: String) {

    }

    /// Whether the key may have been added; always true where it was.
    func mightContain(_ key: String) -> Bool {

    }
}
