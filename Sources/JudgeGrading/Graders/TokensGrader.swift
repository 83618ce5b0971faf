internal import JudgeCore

/// `tokens`: texts are compared token by token, as the default validator of
/// the ICPC package format 2025-09 does.
///
/// Tokens are what lies between ASCII white space. Without options letters are
/// alike in both cases and only the tokens count. With a tolerance a token that
/// is a decimal number is right when it is near enough, absolutely or
/// relatively, either suffices; the other tokens are compared as texts.
struct TokensGrader: TypedGrader {
    static let name = "tokens"
    static let summary =
        "Text by tokens between white space, as the package format's default validator does."
    static let options = [
        GraderOption(
            "case_sensitive", .flag, default: .bool(false), "Whether `Yes` and `yes` differ."),
        GraderOption(
            "space_change_sensitive", .flag, default: .bool(false),
            "Whether white space must be the same, too."),
        GraderOption(
            "float_tolerance", .amount, "Both of the following in one."),
        GraderOption(
            "float_absolute_tolerance", .amount,
            "Right when |got - expected| is at most this."),
        GraderOption(
            "float_relative_tolerance", .amount,
            "Right when |got - expected| is at most this times |expected|."),
    ]

    private let isCaseSensitive: Bool
    private let isSpaceSensitive: Bool
    private let tolerance: Tolerance?

    init(options: [String: JSONValue]) throws(GraderOptionError) {
        let options = try GraderOptions(options, of: Self.self)
        isCaseSensitive = options.flag("case_sensitive")
        isSpaceSensitive = options.flag("space_change_sensitive")
        let both = options.amount("float_tolerance")
        let absolute = options.amount("float_absolute_tolerance") ?? both
        let relative = options.amount("float_relative_tolerance") ?? both
        tolerance =
            absolute == nil && relative == nil
            ? nil : Tolerance(absolute: absolute ?? 0, relative: relative ?? 0)
    }

    func objection(to shape: Shape) -> String? {
        shape == .text ? nil : "tokens is for text, such as what a program prints"
    }

    func mismatch(got: TypedValue, expected: [TypedValue]) -> Mismatch? {
        guard case .text(let got) = got, case .text(let expected) = expected[0] else { return nil }
        var left = TokenReader(got.string)
        var right = TokenReader(expected.string)
        var number = 0
        while true {
            let (gotSpace, gotToken) = left.next()
            let (expectedSpace, expectedToken) = right.next()
            number += 1
            if isSpaceSensitive, gotSpace != expectedSpace {
                return Mismatch(
                    expected: Excerpt.of(.string(expectedSpace)),
                    got: Excerpt.of(.string(gotSpace)),
                    message: "the white space before token \(number) differs")
            }
            switch (gotToken, expectedToken) {
            case (nil, nil): return nil
            case (nil, let token?):
                return Mismatch(
                    expected: Excerpt.of(.string(token)), got: "the end",
                    message: "the output ends after \(Figures.counted(number - 1, "token")); "
                        + "more is expected")
            case (let token?, nil):
                return Mismatch(
                    expected: "the end", got: Excerpt.of(.string(token)),
                    message: number == 1
                        ? "the output goes on although nothing more is expected"
                        : "the output goes on after token \(number - 1), the last one expected")
            case (let token?, let wanted?):
                guard isRight(token, wanted) else {
                    return Mismatch(
                        expected: Excerpt.of(.string(wanted)), got: Excerpt.of(.string(token)),
                        message: "token \(number) differs, on line \(left.line) of the output")
                }
            }
        }
    }

    private func isRight(_ got: String, _ expected: String) -> Bool {
        if let tolerance, let wanted = Self.decimal(expected) {
            guard let value = Self.decimal(got) else { return false }
            return value == wanted
                || tolerance.allows(
                    got: Real(value: value, precision: .double),
                    expected: Real(value: wanted, precision: .double))
        }
        return isCaseSensitive
            ? ExactText(string: got) == ExactText(string: expected)
            : ExactText(string: got.lowercased()) == ExactText(string: expected.lowercased())
    }

    /// The number that a token is by the format's grammar, which knows decimal
    /// numbers only: no `inf`, no `0x10`.
    private static func decimal(_ token: String) -> Double? {
        var rest = Substring(token)
        if let sign = rest.first, sign == "-" || sign == "+" { rest.removeFirst() }
        let digits = rest.utf8.prefix { $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: ".") }
        guard digits.count(where: { $0 == UInt8(ascii: ".") }) <= 1,
            digits.contains(where: { $0 != UInt8(ascii: ".") })
        else { return nil }
        let exponent = rest.utf8.dropFirst(digits.count)
        if let mark = exponent.first {
            var number = exponent.dropFirst()
            guard mark | 0x20 == UInt8(ascii: "e") else { return nil }
            if let sign = number.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
                number = number.dropFirst()
            }
            guard !number.isEmpty, number.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else {
                return nil
            }
        }
        var text = token.hasPrefix("+") ? String(token.dropFirst()) : token
        // Swift's own grammar wants digits on both sides of the point.
        text = text.replacing(".e", with: ".0e").replacing(".E", with: ".0e")
        if text.hasSuffix(".") { text += "0" }
        if text.hasPrefix(".") { text = "0" + text }
        if text.hasPrefix("-.") { text = "-0" + text.dropFirst() }
        return Double(text)
    }
}

/// Takes a text apart into white space and tokens.
private struct TokenReader {
    private var rest: Substring.UTF8View
    /// Of the token that came last, counted from 1.
    private(set) var line = 1

    init(_ text: String) { rest = text[...].utf8 }

    /// White space and the token after it; at the end no token.
    mutating func next() -> (space: String, token: String?) {
        let space = rest.prefix { Self.isSpace($0) }
        line += space.count { $0 == UInt8(ascii: "\n") }
        rest = rest.dropFirst(space.count)
        let token = rest.prefix { !Self.isSpace($0) }
        rest = rest.dropFirst(token.count)
        return (String(Substring(space)), token.isEmpty ? nil : String(Substring(token)))
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}
