class Decoder {
    /// Makes a decoder that has seen no token yet. Vectors stand on the left of
    /// the matrices: a query is `x` times `wq`.
    init(_ wq: [[Double]], _ wk: [[Double]], _ wv: [[Double]]) {

    }

    /// Returns the attention output for the next token, whose vector is `x`.
    func step(_ x: [Double]) -> [Double] {

    }
}
