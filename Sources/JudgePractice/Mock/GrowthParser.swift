/// Reads growths as people write them, by recursive descent.
///
///     growth  = O(sum) { + O(sum) } words | sum
///     sum     = product { + product | - product }
///     product = factor { * factor | / factor | factor }
///     factor  = atom { ^ exponent | ! }
///     atom    = number | name | ( sum ) | log factor | sqrt factor | min(sum, …)
///
/// A number does not follow a factor without a sign: `n2` may mean anything.
struct GrowthParser {
    private var rest: Substring
    private var mayHaveLongNames = false

    /// `nil` where the text is no growth, or longer than anybody writes.
    static func parse(_ text: String) -> GrowthSum? {
        guard text.count <= 120 else { return nil }
        var parser = GrowthParser(rest: Substring(plain(text)))
        return parser.growth()
    }

    private init(rest: Substring) { self.rest = rest }

    /// In lower case and with one way to write each sign.
    private static func plain(_ text: String) -> String {
        var plain = ""
        var isRaised = false
        for character in text.lowercased() {
            let raised = superscripts[character]
            if let raised { plain += isRaised ? raised : "^(" + raised }
            if raised == nil, isRaised { plain += ")" }
            isRaised = raised != nil
            if raised == nil { plain += signs[character] ?? String(character) }
        }
        if isRaised { plain += ")" }
        return plain.replacing("**", with: "^")
    }

    private static let superscripts: [Character: String] = [
        "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8",
        "⁹": "9", "ⁿ": "n",
    ]
    private static let signs: [Character: String] = [
        "·": "*", "×": "*", "⋅": "*", "∙": "*", "−": "-", "–": "-", "|": " ", "\\": "",
        "√": "sqrt ",
        "{": "(", "}": ")", "[": "(", "]": ")", "₂": "_2", "θ": "o",
    ]

    private static let functions: Set = ["log", "lg", "ln", "sqrt", "min", "max"]

    private mutating func growth() -> GrowthSum? {
        guard let first = wrapped() else {
            guard let sum = sum() else { return nil }
            return next == nil ? sum : nil
        }
        var total = first
        while take("+") {
            guard let more = wrapped() else { return nil }
            total = total.adding(more)
        }
        return isWords(rest) ? total : nil
    }

    /// `O(sum)`; `nil`, with nothing read, where it is something else.
    private mutating func wrapped() -> GrowthSum? {
        let start = rest
        mayHaveLongNames = true
        if take("o"), take("("), let sum = sum(), take(")") { return sum }
        mayHaveLongNames = false
        rest = start
        return nil
    }

    /// Nothing, or words that say more about a growth: `besides the answer`.
    private func isWords(_ text: Substring) -> Bool {
        let words = text.split { " ,-".contains($0) }
        return words.isEmpty
            || words.allSatisfy { $0.allSatisfy(\.isLetter) } && words.contains { $0.count > 3 }
    }

    private mutating func sum() -> GrowthSum? {
        guard var total = product() else { return nil }
        while true {
            let sign = take("+") ? 1.0 : take("-") ? -1.0 : 0
            if sign == 0 { return total }
            guard let more = product() else { return nil }
            total = total.adding(more, times: sign)
        }
    }

    private mutating func product() -> GrowthSum? {
        guard var total = factor() else { return nil }
        while let next {
            let divides = next == "/"
            let isImplied = next.isLetter || next == "("
            guard take("*") || take("/") || isImplied else { return total }
            guard let more = factor(),
                let factor = divides ? more.raised(to: .constant(-1)) : more,
                let product = total.multiplied(by: factor)
            else { return nil }
            total = product
        }
        return total
    }

    private mutating func factor() -> GrowthSum? {
        guard let next else { return nil }
        if next.isLetter { return word() }
        guard let atom = next == "(" ? group() : number() else { return nil }
        return powers(of: atom)
    }

    private mutating func powers(of atom: GrowthSum) -> GrowthSum? {
        var result = atom
        while true {
            if take("^") {
                guard let exponent = exponent(), let power = result.raised(to: exponent) else {
                    return nil
                }
                result = power
            } else if take("!") {
                result = .name("\(result.atom)!")
            } else {
                return result
            }
        }
    }

    /// `2`, `-1`, `n`, `(n + 1)`; of `n^mk` all of `mk`.
    private mutating func exponent() -> GrowthSum? {
        guard let next else { return nil }
        if next == "(" { return group() }
        if take("-") { return number().map { GrowthSum.constant(0).adding($0, times: -1) } }
        guard next.isLetter else { return number() }
        guard let name = name(), !Self.functions.contains(name) else { return nil }
        return variables(name)
    }

    private mutating func group() -> GrowthSum? {
        guard take("("), let sum = sum(), take(")") else { return nil }
        return sum
    }

    private mutating func number() -> GrowthSum? {
        skipSpaces()
        let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." }
        guard let value = Double(digits), value <= 1_000_000 else { return nil }
        rest.removeFirst(digits.count)
        return .constant(value)
    }

    private mutating func word() -> GrowthSum? {
        guard let name = name() else { return nil }
        switch name {
        case "log", "lg", "ln": return logarithm()
        case "sqrt": return factor()?.raised(to: .constant(0.5))
        case "min", "max": return take("(") ? choice(name) : nil
        default: break
        }
        guard rest.first.map({ !$0.isNumber }) ?? true else { return nil }
        guard name.count <= 3 else { return mayHaveLongNames ? powers(of: .name(name)) : nil }
        guard let last = name.last, let power = powers(of: .name(String(last))) else { return nil }
        return variables(String(name.dropLast()))?.multiplied(by: power)
    }

    /// The letters up to the end of the word or to a function: `n` of `nlogn`.
    private mutating func name() -> String? {
        skipSpaces()
        for function in ["log", "sqrt"] where rest.hasPrefix(function) {
            rest.removeFirst(function.count)
            return function
        }
        var name = ""
        while let letter = rest.first, letter.isLetter, !rest.hasPrefix("log"),
            !rest.hasPrefix("sqrt")
        {
            name.append(letter)
            rest.removeFirst()
        }
        return name.isEmpty ? nil : name
    }

    /// A word of up to three letters as a product, a longer one as a name.
    private func variables(_ name: String) -> GrowthSum? {
        guard name.count <= 3 else { return mayHaveLongNames ? .name(name) : nil }
        return name.reduce(.one) { product, letter in
            product?.multiplied(by: .name(String(letter)))
        }
    }

    /// What follows `log`.
    ///
    /// That is perhaps its base, which changes nothing, a power of the whole,
    /// and what it is taken of. What follows a bracket is of the whole, too:
    /// `log(n)^2` is not `log n^2`.
    private mutating func logarithm() -> GrowthSum? {
        let hasBase = rest.first == "_" || rest.first.map { $0.isASCII && $0.isNumber } ?? false
        if hasBase {
            _ = take("_")
            guard number() != nil else { return nil }
        }
        var power = GrowthSum.one
        if take("^") {
            guard let exponent = exponent() else { return nil }
            power = exponent
        }
        if next == "(" {
            guard let logarithm = group()?.logarithm.raised(to: power) else { return nil }
            return powers(of: logarithm)
        }
        guard var argument = factor() else { return nil }
        if argument.value != nil, let next, next.isLetter {
            guard let more = factor() else { return nil }
            argument = more
        }
        return argument.logarithm.raised(to: power)
    }

    private mutating func choice(_ name: String) -> GrowthSum? {
        var texts: Set<String> = []
        repeat {
            guard let text = sum()?.simplified?.text else { return nil }
            texts.insert(text)
        } while take(",")
        guard take(")") else { return nil }
        return .name("\(name)(\(texts.sorted().joined(separator: ", ")))")
    }

    /// The next character that is no space.
    private var next: Character? { rest.first { !$0.isWhitespace } }

    private mutating func skipSpaces() { rest = rest.drop(while: \.isWhitespace) }

    private mutating func take(_ character: Character) -> Bool {
        guard next == character else { return false }
        skipSpaces()
        rest.removeFirst()
        return true
    }
}
