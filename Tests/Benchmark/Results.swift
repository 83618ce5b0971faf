internal import JudgeCore
internal import JudgePresentation

/// What was measured, as a table and as a document.
struct Results {
    var machine: String
    var toolchain: String
    /// `2026-11-26T10:00:00Z`.
    var date: String
    var measurements: [Measurement]

    var missed: [Measurement] { measurements.filter { !$0.isMet } }

    static func row(_ measurement: Measurement) -> [StyledText] {
        let spread = measurement.spread
        let unit = measurement.unit
        let goal = measurement.goal.map { "≤ \(unit.text($0)) \(measurement.isMet ? "✓" : "✗")" }
        return [
            measurement.figure, measurement.contender, unit.text(spread.median),
            "\(unit.text(spread.quartiles.0))–\(unit.text(spread.quartiles.1))",
            unit.text(spread.quantile(0.99)), unit.rawValue, goal ?? "",
        ].map { StyledText($0) }
    }

    static func table(_ measurements: [Measurement]) -> Table {
        Table(
            columns: [
                .init("Figure"), .init("Who"), .init("Median", .right),
                .init("Quartiles", .right), .init("p99", .right), .init(""), .init("Goal"),
            ], rows: measurements.map(row))
    }

    var document: JSONValue {
        .object([
            .init("schema", .string("interview-judge/bench/1")),
            .init("machine", .string(machine)),
            .init("toolchain", .string(toolchain)),
            .init("date", .string(date)),
            .init("measurements", .array(measurements.map(Self.document))),
        ])
    }

    private static func document(_ measurement: Measurement) -> JSONValue {
        let spread = measurement.spread
        func number(_ value: Double) -> JSONValue { .number(measurement.unit.number(value)) }
        return .object([
            .init("figure", .string(measurement.figure)),
            .init("contender", .string(measurement.contender)),
            .init("unit", .string(measurement.unit.rawValue)),
            .init("count", .integer(spread.count)),
            .init("least", number(spread.least)),
            .init("firstQuartile", number(spread.quartiles.0)),
            .init("median", number(spread.median)),
            .init("thirdQuartile", number(spread.quartiles.1)),
            .init("p99", number(spread.quantile(0.99))),
            .init("greatest", number(spread.greatest)),
            .init("goal", measurement.goal.map(number) ?? .null),
            .init("met", measurement.goal == nil ? .null : .bool(measurement.isMet)),
        ])
    }
}
