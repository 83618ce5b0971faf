class Model: Codable {
    /// A network with `hidden` units whose first weights depend on `seed`.
    init(_ hidden: Int, _ seed: UInt64) {

    }

    /// Learns from the rows of `X` and their labels, going through them `epochs` times.
    func fit(_ X: [[Double]], _ y: [Int], _ epochs: Int) {

    }

    /// The label, 0 or 1, of each row of `X`.
    func predict(_ X: [[Double]]) -> [Int] {

    }
}
