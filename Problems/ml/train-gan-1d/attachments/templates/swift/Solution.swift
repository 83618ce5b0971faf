class Model {
    /// A model for which all that is random comes from `seed`.
    init(_ seed: UInt64) {

    }

    /// Learns how the values of `data` are distributed.
    func fit(_ data: [Double]) {

    }

    /// `n` new values.
    func generate(_ n: Int) -> [Double] {

    }
}
