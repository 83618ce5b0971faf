/// Order statistics of one contender's values, in the unit of the figure.
///
/// Quantiles are interpolated between the two nearest values (type 7 of
/// Hyndman and Fan, Sample Quantiles in Statistical Packages, 1996).
struct Spread {
    private let sorted: [Double]

    /// - Precondition: there is a value.
    init(_ values: [Double]) {
        precondition(!values.isEmpty)
        sorted = values.sorted()
    }

    var count: Int { sorted.count }
    var median: Double { quantile(0.5) }
    var least: Double { sorted[0] }
    var greatest: Double { sorted[sorted.count - 1] }
    /// The first quartile and the third one.
    var quartiles: (Double, Double) { (quantile(0.25), quantile(0.75)) }
    /// How far the middle half is apart, as a share of the median.
    var relative: Double { (quartiles.1 - quartiles.0) / median }

    /// The value below which a share of all lies: 0 for the least, 1 for the
    /// greatest.
    func quantile(_ share: Double) -> Double {
        let place = share * Double(sorted.count - 1)
        let below = Int(place)
        guard below + 1 < sorted.count else { return sorted[below] }
        return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
    }
}
