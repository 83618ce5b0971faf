/// A number in two significant digits, for messages: `1.2e-6`, `0.05`, `340`.
struct ShortNumber: CustomStringConvertible {
    let description: String

    /// - Parameter value: at least 0.
    init(_ value: Double) {
        guard value.isFinite, value > 0 else {
            description = value == 0 ? "0" : "\(value)"
            return
        }
        var (digits, exponent) = Self.decimal(value)
        if digits.count > 2 {
            let roundsUp = digits[2] >= 5
            digits = Array(digits[..<2])
            if roundsUp {
                digits = Self.successor(of: digits)
                if digits.count == 3 {
                    digits.removeLast()
                    exponent += 1
                }
            }
        }
        while digits.count > 1, digits.last == 0 { digits.removeLast() }
        description = Self.text(digits, exponent)
    }

    /// Significant digits `d₀d₁d₂…` and the exponent of `d₀.d₁d₂… × 10^e`,
    /// from Swift's shortest spelling.
    private static func decimal(_ value: Double) -> (digits: [Int], exponent: Int) {
        let parts = "\(value)".split(separator: "e")
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let digits = parts[0].compactMap(\.wholeNumberValue)
        let leadingZeros = digits.prefix { $0 == 0 }.count
        let written = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        return (
            Array(digits.dropFirst(leadingZeros)), written + mantissa[0].count - 1 - leadingZeros
        )
    }

    /// Two digits counted up by one; three where 99 became 100.
    private static func successor(of digits: [Int]) -> [Int] {
        let next = digits[0] * 10 + digits[1] + 1
        return "\(next)".compactMap(\.wholeNumberValue)
    }

    private static func text(_ digits: [Int], _ exponent: Int) -> String {
        let all = digits.map(String.init).joined()
        switch exponent {
        case 0..<6 where digits.count <= exponent + 1:
            return all + String(repeating: "0", count: exponent + 1 - digits.count)
        case 0: return all.prefix(1) + "." + all.dropFirst()
        case -3..<0: return "0." + String(repeating: "0", count: -exponent - 1) + all
        default:
            let mantissa = digits.count == 1 ? all : all.prefix(1) + "." + all.dropFirst()
            return "\(mantissa)e\(exponent)"
        }
    }
}
