internal import JudgeCore

extension InterviewSchema {
    /// The keys of `limits` in `problem.yaml`.
    enum Limit {
        static let time = Key.required(
            "time_limit", Shape.number("seconds, above 0, at most 600") { $0 > 0 && $0 <= 600 },
            "CPU seconds of one test; may have a fraction.")
        static let memory = Key.optional(
            "memory", Shape.whole(16...16384, "in MiB"), default: 256, "`256`",
            "Memory of one test.")
        static let output = Key.optional(
            "output", Shape.whole(1...1024, "in MiB"), default: 8, "`8`",
            "What one test may answer, and what it may print.")
        static let code = Key.optional(
            "code", Shape.whole(1...1024, "in KiB"), default: 64, "`64`",
            "Largest submission.")
        static let multipliers = Key.optional(
            "time_multipliers", Multipliers.shape, default: TimeMultipliers(), "see there",
            "Margins of the time limit, for `judge calibrate` and `judge verify --timing`.")
        static let resolution = Key.optional(
            "time_resolution",
            Shape.number("seconds, above 0, at most 600") { $0 > 0 && $0 <= 600 },
            default: 1, "`1.0`", "What `judge calibrate` rounds a raised time limit up to.")

        static let schema = Schema(
            "limits",
            [
                time.row, memory.row, output.row, code.row,
                guarantee("compilation_time", "seconds"), guarantee("compilation_memory", "MiB"),
                guarantee("validation_time", "seconds"), guarantee("validation_memory", "MiB"),
                guarantee("validation_output", "MiB"),
                Key.optional(
                    "validation_passes", Shape.whole(2...1000), "Only for multi-pass problems."
                ).row,
                multipliers.row, resolution.row,
            ])

        static let shape = Shape.mapping(schema) { reader throws(JudgeFailure) in
            let nanoseconds = (try reader.value(time) * 1e9).rounded()
            var multipliers = try reader.value(multipliers)
            multipliers.resolution = .seconds(try reader.value(resolution))
            return LimitsFile(
                cpu: .nanoseconds(max(1, Int64(nanoseconds))),
                memory: .mebibytes(try reader.value(memory)),
                output: .mebibytes(try reader.value(output)),
                code: .kibibytes(try reader.value(code)), multipliers: multipliers)
        }

        private static func guarantee(_ name: String, _ unit: String) -> KeyRow {
            Key.optional(
                name, Shape.whole(1...1_000_000, "in \(unit)"),
                "For systems that compile and validate elsewhere; not looked at."
            ).row
        }
    }

    /// The keys of `time_multipliers` in `limits`.
    enum Multipliers {
        private static let factor = Shape.number("a number, at least 1") { $0 >= 1 }
        static let accepted = Key.optional(
            "ac_to_time_limit", factor, default: 2, "`2.0`", "Slowest accepted to limit.")
        static let tooSlow = Key.optional(
            "time_limit_to_tle", factor, default: 1.5, "`1.5`", "Limit to fastest too slow.")
        static let schema = Schema("time_multipliers", [accepted.row, tooSlow.row])
        static let shape = Shape.mapping(schema) { reader throws(JudgeFailure) in
            TimeMultipliers(
                accepted: try reader.value(accepted), tooSlow: try reader.value(tooSlow))
        }
    }
}
