internal import JudgeCore
internal import JudgeSyntax

extension SwiftParser {
    /// What may stand before a declaration without changing how it is called.
    private static let modifiers = [
        "public", "internal", "package", "open", "final", "mutating", "nonmutating",
    ]

    /// Passes over attributes and modifiers: `@discardableResult public`.
    mutating func skipModifiers() throws(JudgeFailure) {
        while true {
            if take(sign: "@") {
                _ = try name(of: "an attribute")
                if peek().kind == .sign("(") { try skipParentheses() }
            } else if case .word(let word) = peek().kind, Self.modifiers.contains(word) {
                advance()
            } else {
                return
            }
        }
    }

    private mutating func skipParentheses() throws(JudgeFailure) {
        var depth = 0
        repeat {
            if peek().kind == .end { throw expected("`)`") }
            if peek().kind == .sign("(") { depth += 1 }
            if peek().kind == .sign(")") { depth -= 1 }
            advance()
        } while depth > 0
    }

    /// Parses a function up to its body:
    /// `func twoSum(_ nums: [Int], _ target: Int) -> [Int]`.
    mutating func functionHeader() throws(JudgeFailure) -> FunctionSignature {
        try skipModifiers()
        guard take(word: "func") else { throw expected("`func`") }
        let name = try functionName()
        if peek().kind == .sign("<") { throw refused("the function must not be generic") }
        let parameters = try parameterList()
        if case .word(let word) = peek().kind, ["async", "throws", "rethrows"].contains(word) {
            throw refused("the function must not be `\(word)`")
        }
        let result = take(sign: "->") ? try type() : .void
        if peek().kind == .sign("->") {
            throw refused("a function cannot be a value of test data")
        }
        return FunctionSignature(name: name, parameters: parameters, result: result)
    }

    /// A name, or an operator: `+`.
    private mutating func functionName() throws(JudgeFailure) -> String {
        var operators = ""
        while case .sign(let sign) = peek().kind, sign != "(" {
            operators += sign
            advance()
        }
        return operators.isEmpty ? try name(of: "the function") : operators
    }

    /// Parses `(_ nums: [Int], k: Int)`.
    mutating func parameterList() throws(JudgeFailure) -> [Parameter] {
        try expect(sign: "(")
        if take(sign: ")") { return [] }
        var parameters: [Parameter] = []
        repeat {
            let start = peek()
            let parameter = try parameter()
            guard !parameters.contains(where: { $0.name == parameter.name }) else {
                throw refused("a second parameter is called `\(parameter.name)`", at: start)
            }
            parameters.append(parameter)
        } while take(sign: ",")
        try expect(sign: ")")
        return parameters
    }

    private mutating func parameter() throws(JudgeFailure) -> Parameter {
        let first = try name(of: "a parameter")
        var second = first
        if case .word(let word) = peek().kind {
            second = word
            advance()
        }
        guard second != "_" else {
            throw refused("a parameter needs a name: test data and messages call it so")
        }
        try expect(sign: ":")
        let isInout = take(word: "inout")
        if peek().kind == .sign("@") { throw expected("a type without an attribute") }
        let type = try valueType()
        switch peek().kind {
        case .sign("="): throw refused("a parameter must not have a default")
        case .sign("."): throw refused("a parameter must not be variadic")
        case .sign("->"): throw refused("a function cannot be a value of test data")
        default: break
        }
        return Parameter(
            label: first == "_" ? nil : first, name: second, type: type, isInout: isInout)
    }
}
