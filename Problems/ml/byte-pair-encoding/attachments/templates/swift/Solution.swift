class BPE {
    /// Learns up to `merges` merges from the words in `corpus`.
    init(_ corpus: [String], _ merges: Int) {

    }

    /// Returns the tokens of `s`.
    func encode(_ s: String) -> [String] {

    }

    /// Returns the string that consists of `tokens`.
    func decode(_ tokens: [String]) -> String {

    }
}
