internal import JudgeCore

/// Reads a ``Constraint`` from the text of a code span.
struct ConstraintParser {
    /// What is wrong with the text, in a few words.
    struct Problem: Error, Sendable, Hashable {
        var message: String
    }

    private let text: String
    private var tokens: [String]
    private var next = 0

    /// Whether the text is meant to be one: it compares something.
    static func isComparison(_ text: String) -> Bool {
        ["<", ">", "=="].contains { text.contains($0) }
    }

    static func parse(_ text: String) throws(Problem) -> Constraint {
        var parser = try ConstraintParser(text)
        return try parser.constraint()
    }

    private init(_ text: String) throws(Problem) {
        self.text = text
        tokens = []
        var rest = text[...]
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
                continue
            }
            let length: Int
            if first.isNumber {
                let number = rest.prefix { $0.isNumber || $0 == "_" || $0 == "." }
                length = number.count
            } else if first.isLetter || first == "_" {
                length = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }.count
            } else if rest.hasPrefix("<=") || rest.hasPrefix("==") || rest.hasPrefix(">=") {
                length = 2
            } else if "<>+-*^()[].,".contains(first) {
                length = 1
            } else {
                throw Problem(message: "`\(first)` has no meaning here")
            }
            tokens.append(String(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
    }

    private var token: String? { next < tokens.count ? tokens[next] : nil }

    private mutating func take(_ wanted: String) -> Bool {
        guard token == wanted else { return false }
        next += 1
        return true
    }

    private mutating func constraint() throws(Problem) -> Constraint {
        var terms = [try list()]
        var relations: [Constraint.Relation] = []
        while let token {
            // `a >= b` alone is `b <= a`.
            if token == ">=", relations.isEmpty {
                next += 1
                terms.insert(try list(), at: 0)
                guard self.token == nil else { throw Problem(message: "only `<=` makes chains") }
                relations.append(.lessOrEqual)
                continue
            }
            guard let relation = Constraint.Relation(rawValue: token) else {
                throw Problem(message: "expected `<=`, `<` or `==`, found `\(token)`")
            }
            next += 1
            relations.append(relation)
            terms.append(try list())
        }
        guard !relations.isEmpty else { throw Problem(message: "nothing is compared") }
        return Constraint(text: text, terms: terms, relations: relations)
    }

    private mutating func list() throws(Problem) -> [Constraint.Term] {
        var terms = [try sum()]
        while take(",") { terms.append(try sum()) }
        return terms
    }

    private mutating func sum() throws(Problem) -> Constraint.Term {
        var term = try product()
        while true {
            if take("+") {
                term = .sum(term, try product())
            } else if take("-") {
                term = .difference(term, try product())
            } else {
                return term
            }
        }
    }

    private mutating func product() throws(Problem) -> Constraint.Term {
        var term = try factor()
        while take("*") { term = .product(term, try factor()) }
        return term
    }

    private mutating func factor() throws(Problem) -> Constraint.Term {
        if take("-") { return .difference(.number(.whole(0)), try factor()) }
        let base = try atom()
        return take("^") ? .power(base, try atom()) : base
    }

    private mutating func atom() throws(Problem) -> Constraint.Term {
        guard let token else { throw Problem(message: "it ends too early") }
        next += 1
        if token == "(" {
            let term = try sum()
            guard take(")") else { throw Problem(message: "a `)` is missing") }
            return term
        }
        if token.first?.isNumber == true {
            let digits = token.filter { $0 != "_" }
            if let whole = Int128(digits) { return .number(.whole(whole)) }
            guard let real = Double(digits) else {
                throw Problem(message: "`\(token)` is no number")
            }
            return .number(.real(real))
        }
        guard token.first?.isLetter == true || token.first == "_" else {
            throw Problem(message: "expected a number or a name, found `\(token)`")
        }
        if token == "Int", take(".") {
            if take("min") { return .number(.whole(Int128(Int.min))) }
            if take("max") { return .number(.whole(Int128(Int.max))) }
            throw Problem(message: "Int has `min` and `max` here")
        }
        return .path(Constraint.Path(root: token, steps: try steps()))
    }

    private mutating func steps() throws(Problem) -> [Constraint.Step] {
        var steps: [Constraint.Step] = []
        while true {
            if take(".") {
                guard let name = token, name.first?.isLetter == true else {
                    throw Problem(message: "a name is missing after the point")
                }
                next += 1
                steps.append(name == "count" ? .count : .label(name))
            } else if take("[") {
                steps.append(try index())
                guard take("]") else { throw Problem(message: "a `]` is missing") }
            } else {
                return steps
            }
        }
    }

    private mutating func index() throws(Problem) -> Constraint.Step {
        guard let token else { throw Problem(message: "an index is missing") }
        next += 1
        if let position = Int(token) { return .index(variable: nil, offset: position) }
        guard token.first?.isLetter == true else {
            throw Problem(message: "`\(token)` is no index")
        }
        var offset = 0
        for (sign, factor) in [("+", 1), ("-", -1)] where take(sign) {
            guard let number = self.token.flatMap({ Int($0) }) else {
                throw Problem(message: "expected a number after `\(token) \(sign)`")
            }
            next += 1
            offset = factor * number
        }
        return .index(variable: token, offset: offset)
    }
}
