/// The generator of Steele, Lea and Flood, "Fast splittable pseudorandom
/// number generators" (2014): the same numbers for the same seed, on every
/// machine and with every version of Swift.
struct SplitMix64 {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// A number from 0 up to a positive bound, all equally likely: numbers
    /// from the incomplete last stretch are drawn again.
    private mutating func below(_ bound: UInt64) -> UInt64 {
        let rest = (UInt64.max % bound + 1) % bound
        while true {
            let number = next()
            if number <= UInt64.max - rest { return number % bound }
        }
    }

    /// The elements in an order drawn by Fisher and Yates' method, from the
    /// last place to the first.
    ///
    /// The standard library's own shuffle may change from one version to the
    /// next.
    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var elements = elements
        for last in elements.indices.dropFirst().reversed() {
            elements.swapAt(last, Int(below(UInt64(last) + 1)))
        }
        return elements
    }
}
