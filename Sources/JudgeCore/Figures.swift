/// Numbers as people read them: the one place that turns times, sizes and
/// counts into words.
package enum Figures {
    /// A number with a fixed count of decimals, rounded half away from zero.
    ///
    /// Numbers beyond 1e12 and those that are none are written as Swift does.
    package static func fixed(_ value: Double, decimals: Int) -> String {
        let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
        guard value.isFinite, abs(value) < 1e12 else { return "\(value)" }
        let scaled = Int((abs(value) * scale).rounded())
        var digits = String(scaled)
        if decimals > 0 {
            digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
            digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -decimals))
        }
        return (value < 0 && scaled > 0 ? "-" : "") + digits
    }

    /// Milliseconds without the unit: two decimals below 10, one below 100.
    package static func milliseconds(_ duration: Duration) -> String {
        let value = duration.milliseconds
        return fixed(value, decimals: value < 9.995 ? 2 : value < 99.95 ? 1 : 0)
    }

    /// A duration with its unit: `12.3 ms`, `1.50 s`.
    package static func time(_ duration: Duration) -> String {
        let value = duration.milliseconds
        return value < 999.5
            ? milliseconds(duration) + " ms" : fixed(value / 1000, decimals: 2) + " s"
    }

    /// A factor: `1.5 times`.
    package static func times(_ factor: Double) -> String {
        fixed(factor, decimals: factor < 99.95 ? 1 : 0) + " times"
    }

    /// Mebibytes without the unit: `9.1`.
    package static func mebibytes(_ count: ByteCount) -> String {
        fixed(Double(count.bytes) / 1_048_576, decimals: 1)
    }

    /// A limit in the unit that makes it short: `64 KiB`, `256 MiB`, `1 GiB`.
    package static func limit(_ count: ByteCount) -> String {
        for (unit, shift) in [("GiB", 30), ("MiB", 20), ("KiB", 10)]
        where count.bytes >= 1 << shift {
            let value = Double(count.bytes) / Double(1 << shift)
            return fixed(value, decimals: value == value.rounded() ? 0 : 1) + " " + unit
        }
        return counted(count.bytes, "byte")
    }

    /// `1 test`, `2 tests`.
    package static func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }

    /// `1, 2 and 3`.
    package static func listed(_ words: [String], _ conjunction: String = "and") -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }

    /// Numbers in order with runs joined: `7, 9 and 12–14`.
    package static func ranges(_ numbers: [Int]) -> String {
        var runs: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = runs.last, number == last.upperBound + 1 {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        return listed(runs.map { range($0.lowerBound, $0.upperBound) })
    }

    /// `8–30`, or `8` alone.
    package static func range(_ first: Int, _ last: Int) -> String {
        first == last ? "\(first)" : "\(first)–\(last)"
    }
}
