internal import JudgeCore

/// One line of the benchmark: the values of one contender, and what was to be
/// reached.
struct Measurement {
    enum Unit: String {
        case milliseconds = "ms"
        case mebibytes = "MiB"
        case perMinute = "/min"
        case share = "%"
        case ratio = "x"

        /// The value in this unit.
        func number(_ value: Double) -> Double { self == .share ? 100 * value : value }

        /// A value in three or four digits.
        func text(_ value: Double) -> String {
            switch self {
            case .share: Figures.fixed(number(value), decimals: 1)
            case .ratio: Figures.fixed(value, decimals: 2)
            case .perMinute: Figures.fixed(value, decimals: 0)
            case .milliseconds, .mebibytes:
                Figures.fixed(value, decimals: abs(value) < 10 ? 2 : abs(value) < 100 ? 1 : 0)
            }
        }
    }

    /// What is measured: `submit, plain`.
    var figure: String
    /// Who: `judge, cold`, `floor`.
    var contender: String
    var unit: Unit
    var spread: Spread
    /// What the median must not exceed; `nil`: it is there to be compared with.
    var goal: Double?

    init(
        _ figure: String, _ contender: String, _ unit: Unit, _ values: [Double],
        goal: Double? = nil
    ) {
        self.figure = figure
        self.contender = contender
        self.unit = unit
        spread = Spread(values)
        self.goal = goal
    }

    var isMet: Bool { goal.map { spread.median <= $0 } ?? true }
}
