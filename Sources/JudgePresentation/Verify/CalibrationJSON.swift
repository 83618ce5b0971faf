package import JudgeCore

/// The document of `calibrate`: an array with an object for each problem.
package enum CalibrationJSON {
    package static func document(_ calibrations: [Calibration]) -> JSONValue {
        .list(calibrations, value)
    }

    /// The document of `calibrate --forget`: the problems whose limit was raised.
    package static func forgotten(_ slugs: [Slug]) -> JSONValue {
        .list(slugs) { .string($0.description) }
    }

    /// All times are CPU time of one test, in milliseconds.
    static func value(_ calibration: Calibration) -> JSONValue {
        .members([
            "slug": .string(calibration.slug.description),
            "statedMilliseconds": .milliseconds(calibration.stated),
            "limitMilliseconds": .milliseconds(calibration.limit),
            "raised": .bool(calibration.isRaised),
            "slowestAccepted": measurement(calibration.slowestAccepted),
            "fastestTooSlow": calibration.fastestTooSlow.map(measurement) ?? .null,
            "tellsTooSlow": .bool(calibration.tellsTooSlow),
        ])
    }

    private static func measurement(_ measurement: Calibration.Measurement) -> JSONValue {
        .members([
            "path": .string(measurement.path),
            "cpuMilliseconds": .milliseconds(measurement.cpu),
            "stopped": .bool(measurement.isStopped),
        ])
    }
}
