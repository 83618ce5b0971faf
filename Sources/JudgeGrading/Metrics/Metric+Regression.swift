extension Metric {
    /// The root of the mean squared difference, at least 0; scikit-learn's
    /// `root_mean_squared_error`.
    ///
    /// O(n).
    static func rootMeanSquaredError(truth: [Double], predicted: [Double]) -> Double {
        (squaredError(truth, predicted) / Double(truth.count)).squareRoot()
    }

    /// The mean magnitude of the difference, at least 0; scikit-learn's
    /// `mean_absolute_error`.
    ///
    /// O(n).
    static func meanAbsoluteError(truth: [Double], predicted: [Double]) -> Double {
        AccurateSum.of(zip(truth, predicted)) { ($0 - $1).magnitude } / Double(truth.count)
    }

    /// R², the part of the truth's variance that is explained: at most 1, 0
    /// for its mean, below 0 for worse; scikit-learn's `r2_score`.
    ///
    /// For a truth that does not vary it is 1 where the prediction is right
    /// and 0 elsewhere, as there; but here equal numbers never vary, where
    /// scikit-learn's rounded mean may differ from them. O(n).
    ///
    /// - Returns: `nil` for fewer than two values.
    static func determination(truth: [Double], predicted: [Double]) -> Double? {
        guard truth.count >= 2 else { return nil }
        let error = squaredError(truth, predicted)
        guard truth.contains(where: { $0 != truth[0] }) else { return error == 0 ? 1 : 0 }
        let mean = AccurateSum.of(truth) { $0 } / Double(truth.count)
        return 1 - error / AccurateSum.of(truth) { ($0 - mean) * ($0 - mean) }
    }

    private static func squaredError(_ truth: [Double], _ predicted: [Double]) -> Double {
        AccurateSum.of(zip(truth, predicted)) { ($0 - $1) * ($0 - $1) }
    }
}
