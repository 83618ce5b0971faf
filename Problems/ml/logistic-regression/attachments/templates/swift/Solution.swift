class Model: Codable {
    init() {

    }

    /// Finds the weights and the intercept for the rows of `X` and their labels.
    func fit(_ X: [[Double]], _ y: [Int], _ l2: Double) {

    }

    /// The probability of label 1 for each row of `X`.
    func predictProba(_ X: [[Double]]) -> [Double] {

    }
}
