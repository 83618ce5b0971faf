class Model {
    init() {

    }

    /// Learns priors, means and variances from rows with known labels.
    func fit(_ X: [[Double]], _ y: [Int]) {

    }

    /// Returns for each row the probability of each class, in ascending order of labels.
    func predictProba(_ X: [[Double]]) -> [[Double]] {

    }
}
