internal import JudgeCore

/// A sum of products of powers, with which growths are brought into one form.
struct GrowthSum: Hashable {
    /// What is multiplied, with its exponent; nothing for a constant.
    typealias Factors = [String: Double]

    /// Each product with its constant factor, which is not zero.
    private var terms: [Factors: Double]

    private init(_ terms: [Factors: Double]) {
        self.terms = terms.filter { $0.value != 0 && $0.value.isFinite }
    }

    /// More terms than anybody writes are not multiplied out.
    private static let limit = 64

    static let one = constant(1)
    static func constant(_ value: Double) -> GrowthSum { GrowthSum([[:]: value]) }
    static func name(_ name: String) -> GrowthSum { GrowthSum([[name: 1]: 1]) }

    /// The number that it is; `nil` where it grows.
    var value: Double? {
        terms.isEmpty ? 0 : terms.count == 1 ? terms[[:]] : nil
    }

    func adding(_ other: GrowthSum, times factor: Double = 1) -> GrowthSum {
        GrowthSum(terms.merging(other.terms.mapValues { $0 * factor }, uniquingKeysWith: +))
    }

    /// `nil` where that has too many terms.
    func multiplied(by other: GrowthSum) -> GrowthSum? {
        guard terms.count * other.terms.count <= Self.limit else { return nil }
        var product: [Factors: Double] = [:]
        for (left, leftFactor) in terms {
            for (right, rightFactor) in other.terms {
                let factors = left.merging(right, uniquingKeysWith: +).filter { $0.value != 0 }
                product[factors, default: 0] += leftFactor * rightFactor
            }
        }
        return GrowthSum(product)
    }

    /// `nil` where that has too many terms, or is a power of zero.
    func raised(to exponent: GrowthSum) -> GrowthSum? {
        guard value != 0 else { return nil }
        guard let power = exponent.value else {
            if value == 1 { return .one }
            return .name("\(atom)^(\(exponent.text))")
        }
        if value != nil { return power == -1 ? .constant(1 / (value ?? 1)) : .one }
        if let only = terms.first, terms.count == 1 {
            return GrowthSum([only.key.mapValues { $0 * power }.filter { $0.value != 0 }: 1])
        }
        guard [2, 3, 4].contains(power) else { return GrowthSum([[atom: power]: 1]) }
        return (1..<Int(power)).reduce(self) { product, _ in product?.multiplied(by: self) }
    }

    /// Its logarithm to any base: that of a power is that of what is raised.
    var logarithm: GrowthSum {
        guard value == nil else { return .one }
        let plain = simplified ?? self
        if plain.terms.count == 1, let factors = plain.terms.first?.key, factors.count == 1,
            let factor = factors.first?.key
        {
            return .name("log(\(factor))")
        }
        return .name("log(\(plain.text))")
    }

    /// Without constant factors, and without a constant beside what grows;
    /// `nil` for zero.
    var simplified: GrowthSum? {
        guard !terms.isEmpty else { return nil }
        var growing = terms.mapValues { $0 < 0 ? -1.0 : 1 }
        if growing.count > 1 { growing[[:]] = nil }
        return GrowthSum(growing)
    }

    /// Whether every summand grows and is a factor of one of the other's: then
    /// the sum evidently grows no faster.
    func divides(_ other: GrowthSum) -> Bool {
        terms.keys.allSatisfy { factors in
            !factors.isEmpty
                && other.terms.contains { whole, sign in
                    sign > 0 && factors.allSatisfy { $0.value <= whole[$0.key, default: 0] }
                }
        }
    }

    /// Factors and summands in the order of their letters, what is subtracted
    /// last.
    var text: String {
        let added = texts { $0 > 0 }.joined(separator: " + ")
        return ([added] + texts { $0 < 0 }).joined(separator: " - ")
    }

    private func texts(_ isWanted: (Double) -> Bool) -> [String] {
        let texts = terms.filter { isWanted($0.value) }.map { factors, factor in
            let powers = factors.sorted { $0.key < $1.key }.map { name, exponent in
                exponent == 1 ? name : "\(name)^\(Self.number(exponent))"
            }
            let isShown = abs(factor) != 1 || powers.isEmpty
            return ((isShown ? [Self.number(abs(factor))] : []) + powers).joined(separator: "*")
        }
        return texts.sorted()
    }

    /// The text, in brackets where it is more than one name or number.
    var atom: String {
        let text = text
        return text.allSatisfy { $0.isLetter || $0.isNumber } ? text : "(\(text))"
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() ? Figures.fixed(value, decimals: 0) : "\(value)"
    }
}
