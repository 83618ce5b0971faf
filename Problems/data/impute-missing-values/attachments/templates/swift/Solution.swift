class Imputer {
    /// Makes an imputer; the strategy is "mean", "median" or "mode".
    init(_ strategy: String) {

    }

    /// Learns one number for each column from the values that are there.
    func fit(_ X: [[Double?]]) {

    }

    /// Returns `X` with each `nil` replaced by the number learned for its column.
    func transform(_ X: [[Double?]]) -> [[Double]] {

    }
}
