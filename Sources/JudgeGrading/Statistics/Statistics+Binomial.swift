extension Statistics {
    /// The chances of at most and of at least so many successes; both count
    /// the number itself, so they sum to more than 1.
    ///
    /// Exact but for the error of `regularizedBeta`.
    ///
    /// - Parameters:
    ///   - successes: below 0 and above `trials`, too.
    ///   - trials: at least 0.
    ///   - probability: of one success, 0...1.
    /// - Returns: both, each 0...1.
    static func binomialTails(
        _ successes: Int, trials: Int, probability: Double
    ) -> (atMost: Double, atLeast: Double) {
        guard trials >= 0, (0...1).contains(probability) else { return (.nan, .nan) }
        if successes < 0 { return (0, 1) }
        if successes > trials { return (1, 0) }
        let (here, others) = (Double(successes), Double(trials - successes))
        let atMost =
            others == 0 ? 1 : regularizedBeta(probability, here + 1, others).upper
        let atLeast =
            here == 0 ? 1 : regularizedBeta(probability, here, others + 1).lower
        return (atMost, atLeast)
    }

    /// The p-value of a number of successes, two-sided: twice the smaller of
    /// the exact tails, at most 1.
    ///
    /// - Parameters:
    ///   - successes: outside 0...`trials` the p-value is 0.
    ///   - trials: at least 0.
    ///   - probability: of one success, 0...1.
    /// - Returns: 0...1.
    static func binomialTest(_ successes: Int, trials: Int, probability: Double) -> Double {
        let (atMost, atLeast) = binomialTails(successes, trials: trials, probability: probability)
        guard !atMost.isNaN else { return .nan }
        return min(1, 2 * min(atMost, atLeast))
    }
}
