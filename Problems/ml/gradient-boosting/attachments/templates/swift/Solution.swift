class Model: Codable {
    /// A model of `rounds` trees of at most this depth.
    init(_ rounds: Int, _ rate: Double, _ maxDepth: Int) {

    }

    /// Learns the targets `y` of the rows of `X`.
    func fit(_ X: [[Double]], _ y: [Double]) {

    }

    /// The predicted target of each row of `X`.
    func predict(_ X: [[Double]]) -> [Double] {

    }
}
