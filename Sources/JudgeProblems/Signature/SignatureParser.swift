package import JudgeCore

/// Reads a starter file: what the candidate must write, and with which types.
package enum SignatureParser {
    /// The one method of the one class or struct of a starter file.
    ///
    /// Messages call the file `file`; they say, with line and column, what was
    /// expected there.
    package static func entry(of text: String, file: String) throws(JudgeFailure)
        -> EntrySignature
    {
        var parser = try SwiftParser(text, file: file)
        return try parser.entry()
    }

    /// A type alone: `[String: Int?]`.
    package static func type(_ text: String) throws(JudgeFailure) -> SwiftType {
        var parser = try SwiftParser(text, file: "type")
        let type = try parser.type()
        guard parser.peek().kind == .end else { throw parser.expected("the end of the type") }
        return type
    }
}

extension SwiftParser {
    fileprivate mutating func entry() throws(JudgeFailure) -> EntrySignature {
        try skipImports()
        try skipModifiers()
        guard take(word: "class") || take(word: "struct") else {
            throw expected("`class` or `struct`")
        }
        let typeName = try name(of: "the type")
        try expect(sign: "{")
        let start = peek()
        let function = try functionHeader()
        try checkAnswer(of: function, at: start)
        try skipBraces()
        guard take(sign: "}") else {
            throw expected("`}`: `\(typeName)` has one function and nothing else")
        }
        guard peek().kind == .end else {
            throw expected("the end of the file after `\(typeName)`")
        }
        return EntrySignature(typeName: typeName, function: function)
    }

    private mutating func skipImports() throws(JudgeFailure) {
        while take(word: "import") {
            repeat { _ = try name(of: "a module") } while take(sign: ".")
        }
    }

    /// There must be something to judge.
    private func checkAnswer(of function: FunctionSignature, at start: SwiftToken)
        throws(JudgeFailure)
    {
        guard function.result == .void else { return }
        let changed = function.parameters.count { $0.isInout }
        guard changed != 1 else { return }
        throw refused(
            "`\(function.name)` returns nothing, so exactly one parameter must be `inout`, not "
                + "\(changed): that is its answer", at: start)
    }
}
