class Scaler {
    init() {

    }

    /// Learns the mean and the standard deviation of each column, and nothing else.
    func fit(_ X: [[Double]]) {

    }

    /// Returns the table with (x - mean) / deviation for each x, as learned by `fit`.
    func transform(_ X: [[Double]]) -> [[Double]] {

    }

    /// Returns the table that `transform` would change into `X`.
    func inverse(_ X: [[Double]]) -> [[Double]] {

    }
}
