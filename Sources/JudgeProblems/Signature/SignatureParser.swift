package import JudgeCore
internal import JudgeSyntax

/// Reads a starter file: what the candidate must write, and with which types.
package enum SignatureParser {
    /// The one method of the one class or struct of a function problem's
    /// starter.
    ///
    /// Messages call the file `file`; they say, with line and column, what was
    /// expected there. `node` is what the package means by `Node`.
    package static func entry(
        of text: String, file: String, node: NodeClass? = nil
    ) throws(JudgeFailure) -> EntrySignature {
        var parser = try SwiftParser(text, file: file, node: node)
        return try parser.entry()
    }

    /// What a package's probe asks for: the method `run` of `struct JudgeProbe`,
    /// with which the file begins after its imports, or its methods `send` and
    /// `receive`; whatever follows is its own.
    static func probe(
        of text: String, file: String, starter: String
    ) throws(JudgeFailure) -> EntrySignature {
        var parser = try SwiftParser(text, file: file)
        let (function, relay) = try parser.probe()
        return EntrySignature(
            typeName: Probe.typeName, function: function,
            probe: Probe(
                source: Array(text.utf8), starter: Array(starter.utf8),
                declaration: declaration(of: starter), relay: relay))
    }

    /// A starter on one line, without comments and the bodies of its members.
    static func declaration(of starter: String) -> String {
        var text = ""
        var depth = 0
        for line in starter.split(separator: "\n") {
            let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
            for character in code + " " {
                switch character {
                case "{":
                    depth += 1
                    if depth == 1 { text += " { " }
                case "}":
                    depth -= 1
                    text += depth == 0 ? "}" : depth == 1 ? ";" : ""
                default:
                    if depth < 2 { text.append(character) }
                }
            }
        }
        let words = text.split(separator: " ").joined(separator: " ")
        return [("( ", "("), (" )", ")"), (" ;", ";"), ("; }", " }")]
            .reduce(words) { $0.replacing($1.0, with: $1.1) }
    }

    /// The class that a class problem's starter declares.
    package static func design(
        of text: String, file: String, node: NodeClass? = nil
    ) throws(JudgeFailure) -> DesignSignature {
        var parser = try SwiftParser(text, file: file, node: node)
        return try parser.design()
    }

    /// A type alone: `[String: Int?]`.
    package static func type(_ text: String, node: NodeClass? = nil) throws(JudgeFailure)
        -> SwiftType
    {
        var parser = try SwiftParser(text, file: "type", node: node)
        let type = try parser.type()
        guard parser.peek().kind == .end else { throw parser.expected("the end of the type") }
        return type
    }
}

extension SwiftParser {
    fileprivate mutating func probe() throws(JudgeFailure) -> (FunctionSignature, Relay?) {
        let start = peek()
        let typeName = try typeHeader()
        let function = try functionHeader()
        guard typeName == Probe.typeName, ["run", "send"].contains(function.name) else {
            throw refused(
                "the file begins with `struct \(Probe.typeName)`, whose first method is `run`, or "
                    + "whose first two are `send` and `receive`", at: start)
        }
        guard function.name == "send" else {
            try checkAnswer(of: function, at: start)
            return (function, nil)
        }
        try skipBraces()
        let relay = Relay(send: function, receive: try functionHeader())
        try check(relay, at: start)
        return (relay.whole, relay)
    }

    private func check(_ relay: Relay, at start: SwiftToken) throws(JudgeFailure) {
        let (send, receive) = (relay.send, relay.receive)
        guard receive.name == "receive" else {
            throw refused("after `send` comes `receive`, not `\(receive.name)`", at: start)
        }
        guard send.result != .void, receive.result != .void,
            !(send.parameters + receive.parameters).contains(where: \.isInout)
        else {
            throw refused("`send` and `receive` return something and change nothing", at: start)
        }
        guard receive.parameters.first?.type == send.result else {
            throw refused(
                "the first parameter of `receive` is a `\(send.result)`, as what `send` returns",
                at: start)
        }
        let names = relay.whole.parameters.map(\.name)
        guard Set(names).count == names.count else {
            throw refused("`send` and `receive` have parameters of one name", at: start)
        }
    }

    fileprivate mutating func entry() throws(JudgeFailure) -> EntrySignature {
        let typeName = try typeHeader()
        let start = peek()
        let function = try functionHeader()
        try checkAnswer(of: function, at: start)
        try skipBraces()
        guard take(sign: "}") else {
            throw expected("`}`: `\(typeName)` has one function and nothing else")
        }
        try expectEnd(after: typeName)
        return EntrySignature(typeName: typeName, function: function)
    }

    /// Parses up to the opening brace of the one type of a starter.
    mutating func typeHeader() throws(JudgeFailure) -> String {
        try skipImports()
        try skipModifiers()
        guard take(word: "class") || take(word: "struct") else {
            throw expected("`class` or `struct`")
        }
        let typeName = try name(of: "the type")
        try expect(sign: "{")
        return typeName
    }

    func expectEnd(after typeName: String) throws(JudgeFailure) {
        guard peek().kind == .end else {
            throw expected("the end of the file after `\(typeName)`")
        }
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
